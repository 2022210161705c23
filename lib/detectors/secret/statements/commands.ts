import { BARE, QUOTED, type Statement } from './statement';

const MYSQLI = 'https://www.php.net/manual/en/mysqli.construct.php';

/** Commands and calls that take a password by its place. */
export const commandStatements: readonly Statement[] = [
  {
    id: 'piped-password',
    label: 'Password given to a command',
    keywords: ['| chpasswd', '|chpasswd', '| passwd --stdin', '| sudo -s ', '|sudo -s ', '| cryptsetup '],
    rest: String.raw`(?<=(?:echo|printf)(?: -n)? ["']?(?:[\w.-]{1,32}:)?(?<value>[^\s"':|]{6,64})["']? ?\| ?[\w -]{4,20})`,
    reference: 'https://man7.org/linux/man-pages/man8/chpasswd.8.html',
    positives: (password) => [`echo "bob:${password}" | chpasswd`, `echo '${password}' | sudo -S apt update`],
    negatives: ['echo "bob:$PASS" | chpasswd', 'cat users.txt | chpasswd'],
  },
  {
    id: 'windows-command-password',
    label: 'Password in a command of Windows',
    keywords: ['net user ', 'net use ', ' /rp '],
    rest: String.raw`(?:(?:\w: )?\\\\\S{1,120} (?:/user:\S{1,64} )?|(?<=user )[\w.-]{1,32} )?(?<value>[^\s"'/\\]{6,128})`,
    reference: 'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/net-user',
    positives: (password) => [
      `net use Z: \\\\fs1\\data /user:ACME\\bob ${password}`,
      `net user bob ${password} /add`,
      `schtasks /create /ru bob /rp ${password}`,
    ],
    negatives: ['net user bob /delete', 'net use Z: /delete', 'net user accounts are listed'],
  },
  {
    id: 'option-password',
    label: 'Password in a command',
    keywords: ['smbclient ', 'rpcclient ', 'etcdctl ', 'openssl enc ', 'mosquitto_pub ', 'mosquitto_sub '],
    rest: String.raw`[^|\n]{0,120}?(?:(?:-U|--user)[ =]?["']?[^\s%:"']{1,64}[%:]|-(?:k|P) )${BARE}`,
    reference: 'https://www.samba.org/samba/docs/current/man-html/smbclient.1.html',
    positives: (password) => [
      `smbclient //fs1/data -U 'bob%${password}'`,
      `etcdctl --user root:${password} get x`,
      `openssl enc -aes-256-cbc -k ${password} -in a`,
      `mosquitto_pub -h mq -u app -P ${password} -t x`,
    ],
    negatives: ['smbclient //fs1/data -U bob', 'etcdctl get x', 'openssl enc -d -in a'],
  },
  {
    id: 'named-password',
    label: 'Password in a command',
    keywords: [
      'add_user ',
      'change_password ',
      ' -setcookie ',
      'erlang_cookie: ',
      'erlang_cookie=',
      'nickserv identify ',
    ],
    rest: String.raw`(?:(?<=(?:add_user|change_password) )[\w.-]{1,32} )?["']?${BARE}`,
    reference: 'https://www.rabbitmq.com/docs/man/rabbitmqctl.8',
    positives: (password) => [`rabbitmqctl add_user app ${password}`, `/msg NickServ IDENTIFY ${password}`],
    negatives: ['rabbitmqctl add_user app', 'add_user function', 'erl -setcookie $COOKIE'],
  },
  {
    id: 'answered-prompt',
    label: 'Password in a script',
    keywords: ['assword:"', 'assword: "', 'assword*"', 'assword:*"'],
    rest: String.raw`[\s>#*/|+-]{1,24}(?:\{\s{0,8})?send (?:-- )?["{](?<value>[^"\r\n\\}]{6,64})(?=\\[rn])`,
    reference: 'https://man7.org/linux/man-pages/man1/expect.1.html',
    positives: (password) => [`expect "Password:"\nsend "${password}\\r"`],
    negatives: ['expect "Password:"\nsend "$password\\r"', 'expect "Password:"\ninteract'],
  },
  {
    id: 'login-call',
    label: 'Password in a call',
    keywords: [
      'mysqli_connect(',
      'new mysqli(',
      'new pdo(',
      'getconnection(',
      'odbc_connect(',
      'oci_connect(',
      'mysql_connect(',
    ],
    rest: String.raw`\s{0,8}["'][^"'\n]{0,200}["'],\s{0,8}["'][^"'\n]{0,64}["'],\s{0,8}${QUOTED}`,
    reference: MYSQLI,
    positives: (password) => [
      `mysqli_connect("localhost", "root", "${password}", "shop");`,
      `DriverManager.getConnection("jdbc:postgresql://db/app", "app", "${password}");`,
    ],
    negatives: ['mysqli_connect("localhost", "root", "password")', 'new PDO($dsn, $user, $pass)'],
  },
  {
    id: 'redis-login',
    label: 'Password of Redis',
    keywords: [':6379> auth ', ' on >'],
    rest: String.raw`(?:[a-z]{2,16} )?${BARE}`,
    reference: 'https://redis.io/docs/latest/commands/auth/',
    positives: (password) => [`127.0.0.1:6379> AUTH ${password}`, `user alice on >${password} ~* +@all`],
    negatives: ['user alice on nopass', 'users > auth settings', '> auth middleware v2.1.0'],
  },
];
