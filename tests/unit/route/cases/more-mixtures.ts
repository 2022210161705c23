import { fake } from '@/lib/detectors/fake';
import { invented } from '../people';
import { casesOf, type RouteCase, repeated } from '../route-case';

/** Several things in one paste, in other tools' words. */
export const moreMixtures: readonly RouteCase[] = [
  ...casesOf('public-code', {
    'a command and its output': () => `$ node -e "console.log([1,2,3].at(-1))"
3
$ node --version
v22.11.0`,
    'a Vite error':
      () => `[vite] Internal server error: Failed to resolve import "./App" from "src/main.tsx". Does the file exist?
  Plugin: vite:import-analysis
  File: /app/src/main.tsx:3:16`,
    'git status': () => `On branch main
Changes not staged for commit:
  modified:   src/index.ts
  modified:   package.json

no changes added to commit`,
    'a Stack Overflow answer': () => `You can use structuredClone:

\`\`\`js
const copy = structuredClone(original);
\`\`\`

It handles dates, maps and cycles, but not functions.`,
    'settings of VS Code': () => `{
  "editor.formatOnSave": true,
  "editor.tabSize": 2,
  "files.exclude": { "**/.git": true },
  "typescript.preferences.quoteStyle": "single"
}`,
    tmux: () => `set -g mouse on
set -g history-limit 10000
bind r source-file ~/.tmux.conf`,
    'a Python dictionary of figures': () => `scores = {"precision": 0.91, "recall": 0.88, "f1": 0.895}
for name, value in scores.items():
    print(f"{name}: {value:.2f}")`,
    'a systemd unit of a tutorial': () => `[Unit]
Description=My app
After=network.target

[Service]
ExecStart=/usr/bin/node /opt/app/server.js
Restart=always
User=www-data

[Install]
WantedBy=multi-user.target`,
    'chess in notation': () =>
      '1. e4 e5 2. Nf3 Nc6 3. Bb5 a6 4. Ba4 Nf6 5. O-O Be7 — what is this opening called?',
    'a translation': () =>
      'Translate to English: "Der Vertrag verlängert sich stillschweigend um ein Jahr, wenn er nicht gekündigt wird."',
    'a table of complexities': () => `Structure      Access   Search   Insert
Array          O(1)     O(n)     O(n)
Hash table     -        O(1)     O(1)
Binary tree    O(log n) O(log n) O(log n)`,
  }),
  ...casesOf('private-context', {
    'a runbook': () => `Runbook: ledger failover
1. ssh bastion-eu.mf-core.internal
2. kubectl -n mf-ledger-prod scale deploy/ledger-core --replicas=0
3. Promote settle-db-02.prod.mf-core.internal`,
    'a one-line configuration': () =>
      '{"region":"eu-4","bucket":"mf-ledger-exports","partner":"baltic-clearing","batch":500}',
    'Kafka topics': () => `GROUP            TOPIC               PARTITION  CURRENT-OFFSET  LOG-END-OFFSET  LAG
rating-workers   rating.requests.v3  0          881203          881960          757
rating-workers   rating.requests.v3  1          880114          880120          6
rating-workers   rating.requests.v3  2          879001          879001          0`,
    'a Rust backtrace of one’s own':
      () => `thread 'main' panicked at crates/mf-rating-core/src/tariff.rs:88:14:
no tariff for lane
stack backtrace:
   0: std::panicking::begin_panic
             at /rustc/9fc6b43126469e3858e2fe86cafb4f0fd5068869/library/std/src/panicking.rs:616:12
   1: mf_rating_core::tariff::find
             at ./crates/mf-rating-core/src/tariff.rs:88:14`,
    'values of a TOML file': () => `[settlement]
partner = "baltic-clearing"
cutoff = "17:30"
archive = "s3://mf-settle-archive"`,
  }),
  ...casesOf('sensitive-data', {
    'a spreadsheet with a question below': () => `Policy\tHolder\tPremium\tLapsed
${repeated(5, (i) => `HX-${4800 + i}\t${invented(i).full}\t${invented(i).amount}\t${i % 2 ? 'yes' : 'no'}`)}

Which of them should we call first?`,
    'a log and its configuration': () => `logging:
  level: debug
  format: json

2026-11-18T09:14:02Z ERROR login failed user=${invented(2).login} session=ab12cd34
2026-11-18T09:14:05Z ERROR login failed user=${invented(3).login} session=ab12cd35`,
    'a Slack thread': () => `Marta Lindqvist  9:14 AM
the claim of Jonas Keller (jonas.keller@alpenmail.ch) is stuck
Tomasz Wrobel  9:15 AM
I'll call him, +41 44 211 3368`,
    'a printed array of PHP': () => `Array
(
    [id] => ${invented(3).id}
    [email] => ${invented(3).email}
    [iban] => IT60X0542811101000000123456
)`,
    'a data frame of R': () => `  surname    city  balance
${repeated(4, (i) => `${i + 1} ${invented(i).family.padStart(10)}`.slice(0, 9).padEnd(9) + ` ${invented(i).city.padStart(7).slice(0, 7)} ${invented(i).amount.padStart(8)}`)}`,
    'rows in a spreadsheet without a header': () =>
      repeated(
        5,
        (i) => `${invented(i).full}\t${invented(i).born}\t${invented(i).city}\t${invented(i).amount}`,
      ),
  }),
  ...casesOf('secret', {
    'a secret in a runbook': () => `Log in with svc-deploy, password: ${fake('base62', 14, 71)}#4
Then restart the ledger.`,
    'a signed address': () =>
      `https://mfexports.blob.core.windows.net/claims/x.csv?sv=2024-08-04&se=2027-01-01&sr=b&sp=r&sig=${fake('base62', 43, 72)}%3D`,
    'a Go constant': () => `const apiKey = "${fake('base62', 40, 73)}"`,
  }),
];
