import type { Detector, Examples } from '../detector';
import { isManualName } from './manual-names';

/** Accounts that images, services and manuals come with. */
const COMMON =
  /^(?:root|runner(?:admin)?|node|ubuntu|debian|fedora|centos|alpine|arch|ec2-user|azureuser|gcpuser|opc|core|admin|administrator|app|application|user\d?|usr|users?name|public|shared|default(?: user|user0)?|all users|vagrant|docker|jenkins|gitlab(?:-runner)?|git|github|travis|circleci|buildkite(?:-agent)?|bamboo|teamcity|semaphore|appveyor|vsts|vssadministrator|containeradministrator|www-data|www|web|postgres|mysql|oracle|hadoop|spark|airflow|jovyan|coder|codespace|vscode|gitpod|sbx_user\d*|nobody|me|you|name|builder|build|buildbot|buildozer|linuxbrew|homebrew|pi|steam|deploy(?:er)?|dev|developer|devuser|tester|pptruser|nonroot|appuser|worker|service|ftp|data|work|workspace|project|projects|home|local|lib|bin|src|guest|demo|example|foo|bar|baz|alice|bob|john|jane|joe|jdoe|johndoe|janedoe|doe|someone|somebody|somename|whoever|xxx*|abc|test\w*|myname|myuser|yourname|youruser|username|user[-_.]name|your[-_.]?\w+|my[-_.]?\w+|path|to|config|settings|profile|login|search|list|page|pages|index|static|api|new|edit|current|self|create|update|delete|node_modules|devel|nodeuser|external|[a-z])$/i;

export const homeDirectory: Detector = {
  id: 'home-directory',
  kind: 'infra.home-directory',
  entityType: 'USER',
  label: 'User name in a path',
  severity: 'low',
  anchor: { keywords: ['/home/', '/users/', '\\users\\', '\\\\users\\\\'] },
  // Case matters: `/users/…` is a page, `/Users/…` a folder of macOS.
  pattern:
    /(?:(?:(?<![\w.@:)}*-])|(?<=\b[A-Za-z]:)|(?<=file:\/\/))\/(?:home|Users)\/|(?<=\b[A-Za-z]:)(?:\\[Uu]sers\\|\\\\[Uu]sers\\\\))(?<value>[A-Za-z][\w.-]{1,31}|[A-Za-z][\w.-]{0,20} [A-Z][\w.-]{1,20}(?=\\))(?=[/\\])/dy,
  weigh: ({ value }) => (COMMON.test(value) || isManualName(value) ? 0 : 0.65),
  reference: 'https://refspecs.linuxfoundation.org/FHS_3.0/fhs/ch03s08.html',
};

export const examples: readonly Examples[] = [
  {
    detector: 'home-directory',
    positives: () => [
      '/home/mkeller/src/ledger/main.go:42',
      '/Users/hsato/work/claims/app.py',
      'C:\\Users\\dvermeer\\AppData\\Local\\Temp',
      'File "/home/p.novak/etl/load.py", line 3',
      '"C:\\\\Users\\\\tadeyemi\\\\source\\\\repos"',
      'file:///Users/lrossi/notes.md',
      'C:/Users/okafor/git/portal',
      'cd /home/jwalczak/build && make',
    ],
    negatives: () => [
      '/home/user/app',
      '/Users/runner/work',
      'C:\\Users\\Public\\Documents',
      '/home/ubuntu/.ssh',
      '/api/users/mkeller/orders',
      'https://site.org/home/mkeller/page',
      '/home/node/app',
      'C:\\Users\\YourName\\x',
      '/home/vagrant/src',
    ],
  },
];
