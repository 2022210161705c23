import type { Vendor } from '../token';

export const productivity: readonly Vendor[] = [
  {
    provider: 'Figma',
    revoke: 'https://www.figma.com/settings',
    reference: 'https://www.figma.com/developers/api#access-tokens',
    tokens: [
      { label: 'Figma token', formats: ['figd_{url:38-43}', 'figo_{url:38-43}', 'figdr_{url:38-43}'] },
    ],
  },
  {
    provider: 'Linear',
    revoke: 'https://linear.app/settings/api',
    reference: 'https://linear.app/developers',
    tokens: [
      { label: 'Linear API key', formats: ['lin_api_{b62:40}', 'lin_oauth_{hex:64}', 'lin_wh_{b62:40}'] },
      { label: 'Linear client secret', formats: ['{hex:32}'], names: ['linear'] },
    ],
  },
  {
    provider: 'Asana',
    revoke: 'https://app.asana.com/0/my-apps',
    reference: 'https://developers.asana.com/docs/personal-access-token',
    tokens: [
      {
        label: 'Asana token',
        formats: ['1/{num:12-17}:{hex:32}', '2/{num:12-17}/{num:12-17}:{hex:32}', '{num:16}', '{low:32}'],
        names: ['asana'],
      },
    ],
  },
  {
    provider: 'ClickUp',
    revoke: 'https://app.clickup.com/settings/apps',
    reference: 'https://developer.clickup.com/docs/authentication',
    tokens: [{ label: 'ClickUp token', formats: ['pk_{num:5-9}_{up:32}'] }],
  },
  {
    provider: 'Trello',
    revoke: 'https://trello.com/power-ups/admin',
    reference: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
    tokens: [
      { label: 'Trello token', formats: ['ATTA{hex:64}{HEX:8}', 'ATTA{Hex:60-80}'] },
      { label: 'Trello key', formats: ['{b62:32}', '{hex:64}'], names: ['trello'] },
    ],
  },
  {
    provider: 'Monday',
    revoke: 'https://auth.monday.com',
    reference: 'https://developer.monday.com/api-reference/docs/authentication',
    tokens: [{ label: 'Monday token', formats: ['eyJhbGciOiJIUzI1NiJ9.{any:60-400}'], names: ['monday'] }],
  },
  {
    provider: 'Notion',
    revoke: 'https://www.notion.so/profile/integrations',
    reference: 'https://developers.notion.com/docs/authorization',
    tokens: [{ label: 'Notion token', formats: ['ntn_{num:11}{b62:35}', 'secret_{b62:43}'] }],
  },
  {
    provider: 'Coda',
    revoke: 'https://coda.io/account',
    reference: 'https://coda.io/developers/apis/v1',
    tokens: [
      { label: 'Coda token', formats: ['{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'], names: ['coda_'] },
    ],
  },
  {
    provider: 'Contentful',
    revoke: 'https://app.contentful.com/account/profile/cma_tokens',
    reference: 'https://www.contentful.com/developers/docs/references/authentication/',
    tokens: [
      { label: 'Contentful token', formats: ['CFPAT-{url:43}'] },
      { label: 'Contentful delivery token', formats: ['{url:43}'], names: ['contentful'] },
    ],
  },
  {
    provider: 'Sanity',
    revoke: 'https://www.sanity.io/manage',
    reference: 'https://www.sanity.io/docs/http-auth',
    tokens: [{ label: 'Sanity token', formats: ['sk{b62:80-180}'], names: ['sanity'] }],
  },
  {
    provider: 'ReadMe',
    revoke: 'https://dash.readme.com',
    reference: 'https://docs.readme.com/main/reference/intro/authentication',
    tokens: [{ label: 'ReadMe key', formats: ['rdme_{low:70}'] }],
  },
  {
    provider: 'Adafruit',
    revoke: 'https://io.adafruit.com',
    reference: 'https://io.adafruit.com/api/docs/',
    tokens: [
      { label: 'Adafruit IO key', formats: ['aio_{b62:28}'] },
      { label: 'Adafruit key', formats: ['{url:32}'], names: ['adafruit'] },
    ],
  },
  {
    provider: 'n8n',
    revoke: 'https://n8n.io',
    reference: 'https://docs.n8n.io/api/authentication/',
    tokens: [{ label: 'n8n API key', formats: ['n8n_api_{hex:80}'] }],
  },
  {
    provider: 'Looker',
    revoke: 'https://cloud.google.com/looker',
    reference: 'https://cloud.google.com/looker/docs/api-auth',
    tokens: [{ label: 'Looker secret', formats: ['{low:24}', '{low:20}'], names: ['looker'] }],
  },
  {
    provider: 'Metabase',
    revoke: 'https://www.metabase.com',
    reference: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
    tokens: [{ label: 'Metabase key', formats: ['mb_{any:44}'] }],
  },
  {
    provider: 'Zoom',
    revoke: 'https://marketplace.zoom.us',
    reference: 'https://developers.zoom.us/docs/integrations/oauth/',
    tokens: [{ label: 'Zoom secret', formats: ['{b62:32}', '{b62:36}'], names: ['zoom_'] }],
  },
];
