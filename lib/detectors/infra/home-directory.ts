import type { Detector, Examples } from '../detector';
import { isCommonAccount, isInventedAccount } from './common-accounts';
import { isManualName } from './manual-names';

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
  weigh: ({ value }) =>
    isCommonAccount(value) || isInventedAccount(value) || isManualName(value) ? 0 : 0.65,
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
