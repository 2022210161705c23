import type { Detector, Examples } from '../detector';
import { lazily } from '../pattern';
import { isManualName } from './manual-names';

/** What companies run for themselves, as the first label of its name. */
const TOOLS = [
  'jira',
  'confluence',
  'gitlab',
  'bitbucket',
  'jenkins',
  'teamcity',
  'sonarqube',
  'artifactory',
  'nexus',
  'harbor',
  'argocd',
  'grafana',
  'kibana',
  'splunk',
  'vault',
  'keycloak',
  'rundeck',
  'mattermost',
  'intranet',
  'bastion',
  'jumphost',
  'citrix',
  'adfs',
  'vpn',
  'git',
  'sso',
] as const;

/** Ends that code doesn't use as names of properties. */
const CLEAR =
  /\.(?:com|net|org|bank|gov|mil|edu|eu|de|fr|ch|nl|pl|cz|hu|jp|kr|cn|ru|br|dk|se|uk|tr|gr|sg|hk|tw|mx|ca|au|nz|za)$/;

/** Owners whose tools are everybody's: projects and the vendors of the tools. */
const PUBLIC =
  /(?:^|\.)(?:apache|kernel|gnome|kde|debian|ubuntu|freedesktop|wikimedia|wikipedia|mozilla|eclipse|gnu|videolan|torproject|archlinux|gentoo|alpinelinux|openwrt|opensuse|suse|fedoraproject|redhat|centos|jboss|openjdk|linuxfoundation|onap|opendaylight|hyperledger|openstack|libreoffice|documentfoundation|blender|haskell|ruby-lang|php|python|postgresql|mariadb|mongodb|sonarsource|sonatype|jfrog|atlassian|gitlab|github|jenkins|grafana|elastic|hashicorp|splunk|citrix|microsoft|google|amazon|oracle|ibm|vmware|spring|zx2c4|savannah|sr|osgeo|xfce|lxqt|inkscape|linphone|tuxfamily|framasoft|codeberg|wireshark|qt|dev|git-scm|goharbor|keycloak|vaultproject|luolix|osmocom|minetest|enlightenment|kitware|sap|ffmpeg|musl-libc|lix|lysator|launchpad|secondlife|hl7|duraspace|lyrasis|appcelerator|percona)\.[a-z.]{2,6}$/;

export const companyHost: Detector = {
  id: 'company-host',
  kind: 'infra.internal-host',
  entityType: 'HOST',
  label: "Host name of a company's tool",
  severity: 'medium',
  anchor: { keywords: TOOLS.map((tool) => `${tool}.`) },
  pattern: lazily(
    String.raw`(?<![\w.-])(?:${TOOLS.join('|')})(?:\.[a-z0-9-]{1,63}){1,4}\.[a-z]{2,6}(?![\w([=-]|\.\w)`,
    'dy',
  ),
  weigh: ({ value, text, start }) => {
    const owner = value.slice(value.indexOf('.') + 1);
    const addressed = /:\/\/$|\w@$/.test(text.slice(Math.max(0, start - 3), start));
    if (PUBLIC.test(owner) || isManualName(owner.split('.')[0] ?? '')) return 0;
    if (/^(?:example|test|company|corp|acme|domain|mydomain|mycompany)\.[a-z]+$/.test(owner)) return 0;
    if (value.startsWith('git') && /\.(?:org|edu|dev|io|cz)$/.test(owner)) return 0;
    if (addressed) return 0.75;
    return CLEAR.test(owner) ? 0.65 : 0;
  },
  reference: 'https://www.rfc-editor.org/rfc/rfc1591',
};

export const examples: readonly Examples[] = [
  {
    detector: 'company-host',
    positives: () => [
      'https://jira.northbank.com/secure/Dashboard.jspa',
      'git clone https://git.klinik-sued.de/emr/portal',
      'vpn.northbank.eu',
      'https://sonarqube.platform.northbank.io/dashboard',
      'see confluence.hospital-group.co.uk for the runbook',
      'https://vault.sec.northbank.com:8200/v1/sys/health',
      'grafana.ops.versicherer.ch',
      'https://sso.insurer.co.jp/auth',
    ],
    negatives: () => [
      'https://git.kernel.org/pub/scm',
      'https://git.savannah.gnu.org/cgit',
      'https://jira.mongodb.org/browse/SERVER-1',
      'import jenkins.model.Jenkins',
      'vault.read("secret")',
      'https://gitlab.com/group/project',
      'https://grafana.com/docs',
      'https://jira.example.com',
      'https://gitlab.gnome.org/GNOME/gtk',
      'git.commit.message',
    ],
  },
];
