import type { Vendor } from '../token';

export const sourceControl: readonly Vendor[] = [
  {
    provider: 'GitLab',
    revoke: 'https://gitlab.com/-/user_settings/personal_access_tokens',
    reference: 'https://docs.gitlab.com/security/tokens/',
    tokens: [
      {
        label: 'GitLab personal token',
        formats: ['glpat-{url:20-64}', 'glpat-{url:27-300}.{low:2}.{low:7-9}', 'glpat-{url:27-300}.{low:9}'],
      },
      { label: 'GitLab deploy token', formats: ['gldt-{url:20-64}'] },
      {
        label: 'GitLab runner token',
        formats: [
          'glrt-{url:20-64}',
          'glrt-{url:20-300}.{low:2}.{low:7-9}',
          'glrt-t{num:1}_{url:20-64}',
          'glrtr-{url:20-64}',
          'GR1348941{url:20}',
        ],
      },
      { label: 'GitLab pipeline token', formats: ['glcbt-{low:1-5}_{url:20}', 'glcbt-{url:20-64}'] },
      { label: 'GitLab trigger token', formats: ['glptt-{hex:40}', 'glptt-{url:20-64}'] },
      { label: 'GitLab feed token', formats: ['glft-{url:20-64}'] },
      { label: 'GitLab mail token', formats: ['glimt-{url:20-64}'] },
      { label: 'GitLab agent token', formats: ['glagent-{url:20-64}'] },
      { label: 'GitLab SCIM token', formats: ['glsoat-{url:20-64}'] },
      { label: 'GitLab feature flag token', formats: ['glffct-{url:20-64}'], severity: 'high' },
      { label: 'GitLab OAuth secret', formats: ['gloas-{url:20-80}'] },
      { label: 'GitLab session', formats: ['{hex:32}'], names: ['_gitlab_session'] },
    ],
  },
  {
    provider: 'Bitbucket',
    revoke: 'https://bitbucket.org/account/settings/app-passwords/',
    reference: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
    tokens: [
      { label: 'Bitbucket app password', formats: ['ATBB{b62:24}{HEX:8}'] },
      { label: 'Bitbucket token', formats: ['ATCTT3x{any:60-400}'] },
      { label: 'Bitbucket client secret', formats: ['{url:64}', '{b62:32}'], names: ['bitbucket'] },
    ],
  },
  {
    provider: 'Atlassian',
    revoke: 'https://id.atlassian.com/manage-profile/security/api-tokens',
    reference:
      'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    tokens: [
      { label: 'Atlassian API token', formats: ['ATATT3{any:60-400}'] },
      {
        label: 'Atlassian token',
        formats: ['{b62:24}'],
        names: ['atlassian', 'jira', 'confluence', 'trello_token'],
      },
    ],
  },
  {
    provider: 'Sourcegraph',
    revoke: 'https://sourcegraph.com/user/settings/tokens',
    reference: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
    tokens: [
      {
        label: 'Sourcegraph token',
        formats: ['sgp_{Hex:16}_{Hex:40}', 'sgp_local_{Hex:40}', 'sgp_{Hex:40}', 'slk_{hex:64}'],
      },
      { label: 'Sourcegraph access token', formats: ['{Hex:40}'], names: ['sourcegraph', 'src_access'] },
    ],
  },
  {
    provider: 'Gitea',
    revoke: 'https://about.gitea.com',
    reference: 'https://docs.gitea.com/development/api-usage',
    tokens: [{ label: 'Gitea token', formats: ['{hex:40}'], names: ['gitea', 'forgejo', 'codeberg'] }],
  },
  {
    provider: 'Phabricator',
    revoke: 'https://we.phorge.it',
    reference: 'https://we.phorge.it/book/phorge/',
    tokens: [{ label: 'Phabricator token', formats: ['cli-{low:28}', 'api-{low:28}'] }],
  },
  {
    provider: 'Postman',
    revoke: 'https://go.postman.co/settings/me/api-keys',
    reference: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
    tokens: [{ label: 'Postman API key', formats: ['PMAK-{hex:24}-{hex:34}', 'PMAT-{up:26}'] }],
  },
  {
    provider: 'JetBrains',
    revoke: 'https://www.jetbrains.com/help/youtrack/server/manage-permanent-token.html',
    reference: 'https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html',
    tokens: [
      {
        label: 'YouTrack token',
        formats: ['perm:{any:4-60}.{any:4-60}.{b62:30-60}', 'perm-{any:4-60}.{any:4-60}.{b62:30-60}'],
      },
    ],
  },
  {
    provider: 'Replit',
    revoke: 'https://replit.com/account',
    reference: 'https://docs.replit.com',
    tokens: [{ label: 'Replit token', formats: ['{b62:40-64}'], names: ['replit'] }],
  },
];
