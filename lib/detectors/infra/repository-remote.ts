import type { Detector, Examples } from '../detector';
import { isManualName } from './manual-names';

/** Where the world keeps its public code. A private repository there can't be told from a public one. */
const PUBLIC =
  /^(?:ssh\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gitee\.com|git\.sr\.ht|gist\.github\.com|sourceforge\.net|heroku\.com|git\.heroku\.com|hf\.co|huggingface\.co|notabug\.org|salsa\.debian\.org|invent\.kde\.org|gitlab\.(?:gnome|freedesktop|kitware|haskell|inria|torproject|xiph|winehq|alpinelinux|archlinux)\.\w+|(?:.*\.)?(?:kernel|gnu|apache|eclipse|mozilla|kde|openstack|chromium|googlesource|savannah\.\w+|videolan|launchpad|wikimedia)\.(?:org|net|com))$/i;

export const repositoryRemote: Detector = {
  id: 'repository-remote',
  kind: 'infra.repository',
  entityType: 'REPOSITORY',
  label: 'Address of a private repository',
  severity: 'medium',
  anchor: {
    keywords: [
      'git@',
      'ssh://git',
      'gitea@',
      'gitlab@',
      'dev.azure.com/',
      '.visualstudio.com/',
      'git-codecommit.',
    ],
  },
  pattern:
    /(?:(?:ssh:\/\/)?(?:git|gitea|gitlab)@(?<host>[a-z0-9][a-z0-9.-]{1,120})(?::\d{2,5}\/|[:/])(?:[\w.~-]{1,80}\/){0,6}(?<name>[\w.-]{1,80})|dev\.azure\.com\/(?<owner>[\w-]{1,60})\/[\w.%-]{1,80}\/_git\/[\w.%-]{1,80}|\.visualstudio\.com\/(?:[\w.%-]{1,80}\/){0,3}_git\/[\w.%-]{1,80}|git-codecommit\.[a-z0-9-]{5,24}\.amazonaws\.com\/v1\/repos\/[\w.-]{1,100})/diy,
  keep: (value) => value.replace(/[.]+$/, '').length,
  weigh: ({ groups: { host = '', name = '', owner = '' }, value }) => {
    if (value.startsWith('dev.azure'))
      return isManualName(owner) || /^(?:organi[sz]ation|fabrikam|org|dnceng)/i.test(owner) ? 0 : 0.7;
    if (host === '') return /MyDemoRepo|my-?repo/i.test(value) ? 0 : 0.7;
    if (/^(?:ssh\.dev\.azure\.com|vs-ssh\.visualstudio\.com)$/.test(host)) return 0.7;
    const labels = host.split('.');
    const manual =
      isManualName(labels[0] ?? '') ||
      isManualName(labels.at(-2) ?? '') ||
      /^(?:example|test)$/.test(labels.at(-1) ?? '');
    return PUBLIC.test(host) ||
      manual ||
      isManualName(name.replace(/\.git$/, '')) ||
      /^(?:localhost|127\.)/.test(host)
      ? 0
      : 0.75;
  },
  reference: 'https://git-scm.com/docs/git-clone#_git_urls',
};

export const examples: readonly Examples[] = [
  {
    detector: 'repository-remote',
    positives: () => [
      'git@git.northbank.io:core/ledger.git',
      'origin ssh://git@stash.klinik-sued.de:7999/emr/portal.git (fetch)',
      'git@ssh.dev.azure.com:v3/northbank/Core/settlement',
      'https://dev.azure.com/northbank/Core/_git/settlement',
      'git clone git@code.insurer.net:claims/intake.git',
      'https://northbank.visualstudio.com/Core/_git/settlement',
      'https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/claims-intake',
      'gitlab@scm.risk-lab.io:engine/pricing.git',
    ],
    negatives: () => [
      'git@github.com:facebook/react.git',
      'git@gitlab.com:gitlab-org/gitlab.git',
      'git@example.com:org/repo.git',
      'ssh://git@bitbucket.org/team/project.git',
      'https://github.com/torvalds/linux.git',
      'git@your-host.io:group/repo.git',
      'https://dev.azure.com/fabrikam/Web/_git/Web',
      'git@gitlab.gnome.org:GNOME/gtk.git',
    ],
  },
];
