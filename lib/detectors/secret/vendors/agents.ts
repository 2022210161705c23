import type { Vendor } from '../token';

/** Tools round language models: memory, browsers, sandboxes, voices. */
export const agents: readonly Vendor[] = [
  {
    provider: 'E2B',
    revoke: 'https://e2b.dev/dashboard',
    reference: 'https://e2b.dev/docs/api-key',
    tokens: [{ label: 'E2B API key', formats: ['e2b_{hex:40}'] }],
  },
  {
    provider: 'Cartesia',
    revoke: 'https://play.cartesia.ai/keys',
    reference: 'https://docs.cartesia.ai/get-started/overview',
    tokens: [{ label: 'Cartesia API key', formats: ['sk_car_{url:20-40}'] }],
  },
  {
    provider: 'Browserbase',
    revoke: 'https://www.browserbase.com/settings',
    reference: 'https://docs.browserbase.com',
    tokens: [{ label: 'Browserbase API key', formats: ['bb_live_{url:27}', 'bb_test_{url:27}'] }],
  },
  {
    provider: 'LlamaCloud',
    revoke: 'https://cloud.llamaindex.ai/api-key',
    reference: 'https://docs.cloud.llamaindex.ai',
    tokens: [{ label: 'LlamaCloud API key', formats: ['llx-{b62:48}'] }],
  },
  {
    provider: 'Letta',
    revoke: 'https://app.letta.com/api-keys',
    reference: 'https://docs.letta.com',
    tokens: [{ label: 'Letta API key', formats: ['sk-let-{any:40-160}'] }],
  },
  {
    provider: 'Lambda',
    revoke: 'https://cloud.lambda.ai/api-keys',
    reference: 'https://docs.lambda.ai/public-cloud/cloud-api/',
    tokens: [{ label: 'Lambda Cloud API key', formats: ['secret_{url:2-40}_{hex:32}.{b62:32}'] }],
  },
  {
    provider: 'Friendli',
    revoke: 'https://friendli.ai/suite',
    reference: 'https://friendli.ai/docs/guides/personal_access_tokens',
    tokens: [{ label: 'Friendli token', formats: ['flp_{b62:40-60}'] }],
  },
  {
    provider: 'Pydantic Logfire',
    revoke: 'https://logfire.pydantic.dev',
    reference: 'https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/',
    tokens: [
      {
        label: 'Logfire token',
        formats: [
          'pylf_v1_us_{b62:40-50}',
          'pylf_v1_eu_{b62:40-50}',
          'pylf_v2_us_{b62:40-80}',
          'pylf_v2_eu_{b62:40-80}',
        ],
      },
    ],
  },
  {
    provider: 'fal',
    revoke: 'https://fal.ai/dashboard/keys',
    reference: 'https://docs.fal.ai/authentication/key-based',
    tokens: [
      {
        label: 'fal API key',
        formats: ['{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}:{hex:32}'],
        names: ['fal_key', 'fal-key', 'fal.config', 'fal_api'],
      },
    ],
  },
  {
    provider: 'Scrapfly',
    revoke: 'https://scrapfly.io/dashboard',
    reference: 'https://scrapfly.io/docs',
    tokens: [{ label: 'Scrapfly API key', formats: ['scp-live-{hex:32}', 'scp-test-{hex:32}'] }],
  },
  {
    provider: 'Mem0',
    revoke: 'https://app.mem0.ai/dashboard/api-keys',
    reference: 'https://docs.mem0.ai',
    tokens: [{ label: 'Mem0 API key', formats: ['m0-{b62:40}'] }],
  },
  {
    provider: 'Luma AI',
    revoke: 'https://lumalabs.ai/dream-machine/api/keys',
    reference: 'https://docs.lumalabs.ai/docs/api',
    tokens: [
      {
        label: 'Luma API key',
        formats: ['luma-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'],
      },
    ],
  },
  {
    provider: 'Runway',
    revoke: 'https://dev.runwayml.com',
    reference: 'https://docs.dev.runwayml.com',
    tokens: [{ label: 'Runway API key', formats: ['key_{hex:128}'] }],
  },
  {
    provider: 'Langfuse',
    revoke: 'https://cloud.langfuse.com',
    reference: 'https://langfuse.com/docs/api',
    tokens: [
      {
        label: 'Langfuse public key',
        formats: ['pk-lf-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'],
        severity: 'low',
      },
    ],
  },
  {
    provider: 'Nightfall',
    revoke: 'https://app.nightfall.ai',
    reference: 'https://help.nightfall.ai/developer-api',
    tokens: [{ label: 'Nightfall API key', formats: ['NF-{b62:32}'] }],
  },
];
