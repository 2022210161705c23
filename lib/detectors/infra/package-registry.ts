import type { Detector, Examples } from '../detector';
import { isManualName } from './manual-names';

/** Registries that are everybody's. */
const PUBLIC =
  /(?:^|\.)(?:npmjs\.(?:org|com)|yarnpkg\.com|npmmirror\.com|taobao\.org|pypi\.org|pythonhosted\.org|python\.org|pytorch\.org|nvidia\.com|tuna\.tsinghua\.edu\.cn|ustc\.edu\.cn|aliyun\.com|douban\.com|aliyuncs\.com|huaweicloud\.com|tencent\.com|maven\.org|sonatype\.(?:org|com)|maven\.apache\.org|repository\.apache\.org|apache\.org|spring\.io|jcenter\.bintray\.com|jitpack\.io|gradle\.org|google\.com|confluent\.io|jboss\.org|eclipse\.org|scijava\.org|osgeo\.org|typesafe\.com|scala-sbt\.org|elastic\.co|clojars\.org|jenkins-ci\.org|atlassian\.com|jetbrains\.space|papermc\.io|spongepowered\.org|minecraftforge\.net|fabricmc\.net|hortonworks\.com|cloudera\.com|anaconda\.(?:org|com)|rubygems\.org|packagist\.org|nuget\.org|crates\.io|golang\.org|jsr\.io|jsdelivr\.net|piwheels\.org|alfresco\.com|magento\.com|wso2\.org|releases\.jfrog\.io|repo\.jfrog\.io|conan\.io|fury\.io|gemfury\.com|azuresdkpartnerdrops|dnceng|terracotta\.org|opendaylight\.org|onap\.org|redhat\.com|gnome\.org|debian\.org|openmrs\.org|boundlessgeo\.com|dcm4che\.org|nationalarchives\.gov\.uk|ow2\.org)(?:[:/]|$)/i;

/** Where a company's own packages come from. */
export const packageRegistry: Detector = {
  id: 'package-registry',
  kind: 'infra.package-registry',
  entityType: 'REGISTRY',
  label: 'Private package registry',
  severity: 'medium',
  anchor: {
    keywords: [
      ':registry=',
      'index-url',
      'index_url',
      '/artifactory/',
      '.jfrog.io',
      '.codeartifact.',
      '/nexus/',
      '/repository/maven-',
      '/repository/npm-',
      '/repository/pypi-',
      '/repository/docker-',
      'pkgs.dev.azure.com/',
      'maven.pkg.github.com/',
      'dl.cloudsmith.io/',
      '/-/packages/',
      '/packages/npm',
    ],
    back: {
      over: (code) =>
        code > 32 &&
        code < 127 &&
        code !== 34 &&
        code !== 39 &&
        code !== 96 &&
        code !== 60 &&
        code !== 62 &&
        code !== 40,
      max: 160,
    },
  },
  pattern:
    /(?:[\w.=-]{0,60}=|-{1,2}(?:extra-)?index-url[ =]{1,3}["']?|(?:extra-)?index[-_]url["']?\s{0,3}[=:]\s{0,3}["']?|@[a-z0-9~-][\w.~-]{0,60}:registry=)?(?<value>https?:\/\/(?:[^\s/@"'<>]{1,120}@)?(?<host>[a-z0-9][a-z0-9.-]{1,120})(?::\d{2,5})?(?:\/[\w.@~%+-]{1,80}){0,12}\/?)/diy,
  keep: (value) => value.replace(/[./]+$/, '').length,
  weigh: ({ value, groups: { host = '' } }) => {
    if (
      PUBLIC.test(host) ||
      isManualName(host.split('.')[0] ?? '') ||
      isManualName(host.split('.').at(-2) ?? '')
    )
      return 0;
    if (/^(?:localhost|127\.|github\.com|gitlab\.com|registry\.npm)/.test(host)) return 0;
    if (/^(?:pkgs\.dev\.azure|maven\.pkg\.github|dl\.cloudsmith)/.test(host)) {
      const owner = /^https?:\/\/[^/]{1,200}\/(?:basic\/|public\/)?([\w.-]{1,80})/.exec(value)?.[1] ?? '';
      return owner === '' || PUBLIC.test(owner) || isManualName(owner) || /^owner$/i.test(owner) ? 0 : 0.7;
    }
    return 0.75;
  },
  reference: 'https://docs.npmjs.com/cli/configuring-npm/npmrc',
};

export const examples: readonly Examples[] = [
  {
    detector: 'package-registry',
    positives: () => [
      '@northbank:registry=https://npm.northbank.io/',
      'pip install --index-url https://pypi.klinik-sued.de/simple portal',
      'extra-index-url = https://packages.insurer.net/pypi/simple',
      'https://northbank.jfrog.io/artifactory/libs-release-local',
      'https://claims-481023977114.d.codeartifact.eu-west-1.amazonaws.com/npm/shared/',
      'url "https://build.northbank.io/nexus/content/groups/internal"',
      'https://pkgs.dev.azure.com/northbank/_packaging/core/npm/registry/',
      'https://maven.pkg.github.com/northbank-it/ledger',
    ],
    negatives: () => [
      '@types:registry=https://registry.npmjs.org/',
      'pip install --extra-index-url https://download.pytorch.org/whl/cu121 torch',
      '--index-url https://pypi.org/simple',
      'https://repo.spring.io/artifactory/milestone',
      'https://example.jfrog.io/artifactory/api',
      'index_url = "/"',
      '@scope:registry=https://npm.example.com',
      'https://oss.sonatype.org/nexus/content/repositories/snapshots',
    ],
  },
];
