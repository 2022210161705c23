/** How languages, formats and tools write that a name has a value. Pieces of one pattern; neighbours share no characters. */

/** Letters of most scripts; the punctuation of East Asian ones ends a name. Some are written with blanks in them. */
const NAME = String.raw`(?<name>(?:api|access|secret|private|license|encryption|signing|security|account|shared) key|mot de passe|kata sandi|kata laluan|mật khẩu|κωδικός πρόσβασης|құпия сөз|پاس ورڈ|كلمة المرور|كلمة السر|رمز عبور|[\w.\-\u00c0-\u1fff\u3040-\ufdff]{2,96})(?![\w-])`;

const CLOSING = String.raw`\\{0,3}["'\x60”»」』]?[\])}]{0,2}`;

/** `password: str =`, `password As String =`, `secret[25] =`, `password, err :=`. */
const TYPE = String.raw`(?:(?::[ \t]{0,2}&?|[Aa]s[ \t])?[A-Za-z*][\w.<>*?|[\]]{0,24}[ \t]{0,2}(?==[^=>])|\[\d{0,4}\][ \t]{0,2}(?==)|,[ \t]?\w{1,16}[ \t]{0,2}(?=:=))?`;

const SIGN = String.raw`(?<sign>=>|->|:=|<<?-|={1,3}|!={1,2}|<>|\?\?=?|\|\|=?|\?=|\+=|\.=|:-|\|[ \t]?default|[=:,|>(：＝]|(?:is|ist|est|es|è|é|är|er|jest|on|это|-)[ \t]|(?:是|为|為|は|는|은))`;

/** Up to the value: blanks, or the lines that an element, a block or a call breaks into. */
const GAP = String.raw`(?<gap>[ \t]{0,16}(?:[|>][+-]?[ \t]{0,4})?(?:\\n|\\t|\r?\n)?[ \t]{0,32})`;

/** A second field holds the value: `{"name": "DB_PASSWORD", "value": "…"}`, `key="ApiKey" value="…"`, `variable "x" { default = "…" }`. */
const BRIDGE = String.raw`(?:<\/key>[\s>#*/|+]{0,40}<(?=string>)|(?:<\/[\w:.-]{1,24}>)?[ \t]?[,;{:]?[\s>#*/|+]{0,40}(?:\\{0,3}["']?(?:[Tt]ype|[Dd]escription|NoEcho|sensitive|scope|secure|nullable|environment|encrypted|protected|masked|variable_type)\\{0,3}["']?[ \t]{0,12}[:=][ \t]{0,8}[^,;\r\n{}]{1,60}[,;\r\n][\s>#*/|+]{0,24}){0,3}<?)\\{0,3}["']?(?<bridge>[Vv]alue|VALUE|(?<=<)string|[Dd]efault(?:[Vv]alue)?|[Cc]ontent|secure_value)\\{0,3}["']?[ \t]{0,12}[:=>][ \t]{0,8}`;

/** What code puts round a literal: `SecretStr("…")`, `b"…"`, `@"…"`. */
const WRAPPED = String.raw`(?:(?:[brfuLRq@$]|new |ConvertTo-SecureString (?:-String )?|(?:[\w.:]{0,24}(?:Secret|String|Str|str|bytes|Some|Just|decode|from|Value|Password|lit|SecureString))\(|\[)[ \t]?(?=["'\x60]))?`;

const QUOTED = String.raw`(?:""(?=")|''(?='))?(?<quote>["'\x60])(?<quoted>(?:(?!\k<quote>)[^\r\n\\]|\\.){1,512}(?:\k<quote>(?:[ \t]{0,4}[+.&][ \t]{0,4}|[ \t]{0,4}[+.&\\]?[ \t]{0,4}\r?\n[ \t]{0,32}(?:[+.&][ \t]{0,2})?)\k<quote>(?:(?!\k<quote>)[^\r\n\\]|\\.){1,256}){0,6})\k<quote>`;

const BARE = String.raw`(?:\\{1,3}["']|[“„«「『‘])?(?<bare>(?:[^\s"'\x60<\\“”«»「」『』。，、；]|\\(?!["'nrt\\\s])){1,512})`;

/** `if ("…" == password)`, and fields in the other order: `"value": "…", "name": "DB_PASSWORD"`. */
const REVERSED = String.raw`(?<=\k<back>(?<value>[^"'\x60\r\n\\]{6,200})(?<back>["'\x60])(?:[ \t]?[!=]={1,2}[ \t]?|[,;]?\s{1,24}["']?(?:[Nn]ame|[Kk]ey|Name)["']?[ \t]{0,2}[:=][ \t]{0,2}["']?)\k<name>)`;

export const SECRET_ASSIGNMENT = new RegExp(
  `${NAME}(?:${REVERSED}|${CLOSING}(?:${BRIDGE}|[ \\t]{0,16}${TYPE}${SIGN}${GAP}|[ \\t]{1,4}(?:[0-9]{1,2}[ \\t])?)${WRAPPED}(?:${QUOTED}|${BARE}))`,
  'dy',
);

/** What may stand before a name on a line of configuration: indentation, marks of diffs, comments, lists, quotes and shells. */
export const LEADING =
  /(?:^|\n|\\n|\x1b\[\d{0,3}m)[ \t>#/*+|-]{0,12}(?:(?:export|set|setx|ENV|ARG|local|declare -x|env|SET|-[eE]|--env|--build-arg)[ \t]+|(?:const|final|static) [\w ]{0,12})?["'`(]?$/;
