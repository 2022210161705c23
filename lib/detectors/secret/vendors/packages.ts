import type { Vendor } from '../token';

export const packages: readonly Vendor[] = [
  {
    provider: 'npm',
    revoke: 'https://www.npmjs.com/settings/~/tokens',
    reference: 'https://docs.npmjs.com/about-access-tokens',
    tokens: [
      { label: 'npm token', formats: ['npm_{b62:36-60}'] },
      {
        label: 'npm registry token',
        formats: [
          '{Hex:8}-{Hex:4}-{Hex:4}-{Hex:4}-{Hex:12}',
          '{url:30-100}',
          '{url:30-100}=',
          'NpmToken.{url:36}',
        ],
        names: ['_authtoken', '_password=', 'npm_token'],
      },
    ],
  },
  {
    provider: 'PyPI',
    revoke: 'https://pypi.org/manage/account/token/',
    reference: 'https://pypi.org/help/#apitoken',
    tokens: [
      {
        label: 'PyPI token',
        formats: ['pypi-AgEIcHlwaS5vcmc{url:50-1000}', 'pypi-AgENdGVzdC5weXBpLm9yZw{url:50-1000}'],
      },
    ],
  },
  {
    provider: 'RubyGems',
    revoke: 'https://rubygems.org/profile/api_keys',
    reference: 'https://guides.rubygems.org/api-key-scopes/',
    tokens: [{ label: 'RubyGems key', formats: ['rubygems_{hex:48}'] }],
  },
  {
    provider: 'crates.io',
    revoke: 'https://crates.io/settings/tokens',
    reference: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
    tokens: [{ label: 'crates.io token', formats: ['cio{b62:32}'] }],
  },
  {
    provider: 'NuGet',
    revoke: 'https://www.nuget.org/account/apikeys',
    reference: 'https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package',
    tokens: [{ label: 'NuGet API key', formats: ['oy2{low:43}'] }],
  },
  {
    provider: 'Clojars',
    revoke: 'https://clojars.org/tokens',
    reference: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
    tokens: [{ label: 'Clojars token', formats: ['CLOJARS_{low:60}'] }],
  },
  {
    provider: 'Packagist',
    revoke: 'https://packagist.org/profile/',
    reference: 'https://packagist.com/docs',
    tokens: [
      {
        label: 'Packagist token',
        formats: [
          'packagist_ort_{hex:68}',
          'packagist_uut_{hex:68}',
          'packagist_oat_{hex:68}',
          'packagist_{b62:40-80}',
        ],
      },
    ],
  },
  {
    provider: 'Docker Hub',
    revoke: 'https://app.docker.com/settings/personal-access-tokens',
    reference: 'https://docs.docker.com/security/access-tokens/',
    tokens: [{ label: 'Docker token', formats: ['dckr_pat_{url:27}', 'dckr_oat_{url:27-40}'] }],
  },
  {
    provider: 'JFrog',
    revoke: 'https://jfrog.com/help',
    reference: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
    tokens: [
      { label: 'Artifactory API key', formats: ['AKCp{b62:69}'] },
      { label: 'Artifactory reference token', formats: ['cmVmd{b62:59}'] },
      {
        label: 'JFrog identity token',
        formats: ['{b62:64}', '{b62:73}'],
        names: ['jfrog', 'artifactory', 'bintray', 'xray'],
      },
    ],
  },
  {
    provider: 'Cloudsmith',
    revoke: 'https://cloudsmith.io/user/settings/api/',
    reference: 'https://help.cloudsmith.io',
    tokens: [{ label: 'Cloudsmith API key', formats: ['{hex:40}'], names: ['cloudsmith'] }],
  },
  {
    provider: 'Anaconda',
    revoke: 'https://anaconda.org',
    reference: 'https://www.anaconda.com/docs',
    tokens: [
      {
        label: 'Anaconda token',
        formats: ['{low:2}-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'],
        names: ['anaconda', 'conda'],
      },
    ],
  },
  {
    provider: 'Quay',
    revoke: 'https://quay.io',
    reference: 'https://docs.quay.io',
    tokens: [{ label: 'Quay token', formats: ['{b62:40}'], names: ['quay'] }],
  },
  {
    provider: 'Contribsys',
    revoke: 'https://billing.contribsys.com',
    reference: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
    tokens: [{ label: 'Sidekiq credential', formats: ['{hex:8}:{hex:8}'], names: ['contribsys', 'sidekiq'] }],
  },
];
