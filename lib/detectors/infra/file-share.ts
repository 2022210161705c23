import type { Detector, Examples } from '../detector';
import { isManualName } from './manual-names';

/** Hosts of manuals. */
const MANUAL =
  /^(?:server|fileserver|computer|machine|host|localhost|remote|share|nas|pc|wsl|wsl\.localhost|tsclient|vboxsvr|vmware-host|unc|hostname|servername|192\.168\.[0-2]\.\d+|127\.0\.0\.1)\d?$/i;

/** A share on a Windows network, written plainly or with every backslash doubled. */
export const fileShare: Detector = {
  id: 'file-share',
  kind: 'infra.file-share',
  entityType: 'SHARE',
  label: 'Path on a file server',
  severity: 'medium',
  anchor: { keywords: ['\\\\'] },
  pattern:
    /(?<![\w\\)\]}])(?:\\\\(?<plain>[A-Za-z0-9][A-Za-z0-9.-]{1,62})\\(?<share>[A-Za-z0-9][\w.-]{1,60}\$?)(?:\\[\w.$-]{1,60}){0,8}\\?|\\\\\\\\(?<escaped>[A-Za-z0-9][A-Za-z0-9.-]{1,62})\\\\(?<folder>[A-Za-z0-9][\w.-]{1,60}\$?)(?:\\\\[\w.$-]{1,60}){0,8})(?![\w({\\])/dy,
  keep: (value) => value.replace(/[\\.]+$/, '').length,
  weigh: ({ text, end, groups: { plain, escaped, share = '', folder = '' } }) => {
    const host = plain ?? escaped ?? '';
    if (MANUAL.test(host) || isManualName(host) || text.startsWith('\\', end + 1)) return 0;
    // Patterns and typesetting have doubled backslashes too: a server has a number, a domain or a hidden share.
    const machine = /\d/.test(host)
      ? /[A-Za-z]{2}/.test(host) || /^\d+(?:\.\d+){3}$/.test(host)
      : /[.-]/.test(host);
    const hidden = (share + folder).endsWith('$');
    if (/^[dwsbDWSBu]\d/.test(host) || host.endsWith('.')) return 0;
    return machine || hidden ? 0.92 : 0;
  },
  reference: 'https://learn.microsoft.com/dotnet/standard/io/file-path-formats#unc-paths',
};

export const examples: readonly Examples[] = [
  {
    detector: 'file-share',
    positives: () => [
      '\\\\fs-zrh02\\treasury\\2026',
      'net use Z: \\\\NBFILE01\\claims$',
      '\\\\dfs.northbank.corp\\groups\\risk',
      'const root = "\\\\\\\\fs-zrh02\\\\treasury";',
      'copy report.xlsx \\\\10.42.7.19\\exports\\march',
      '\\\\klinik-nas\\befunde\\ct',
      'robocopy D:\\out \\\\bkp07\\vault$ /mir',
      'mount -t cifs \\\\nb-print.emea\\drivers',
    ],
    negatives: () => [
      '\\\\server\\share',
      '\\\\localhost\\c$',
      '\\\\d+\\w',
      'App\\\\Models\\\\User',
      '\\\\hline\\begin',
      '/\\\\s+\\\\w+/',
      'C:\\\\Windows\\\\System32',
      '\\\\?\\C:\\long',
      '\\\\.\\pipe\\docker_engine',
    ],
  },
];
