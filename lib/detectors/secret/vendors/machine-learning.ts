import type { Vendor } from '../token';

export const machineLearning: readonly Vendor[] = [
  {
    provider: 'LangSmith',
    revoke: 'https://smith.langchain.com/settings',
    reference: 'https://docs.smith.langchain.com',
    tokens: [
      {
        label: 'LangSmith API key',
        formats: ['lsv2_pt_{hex:32}_{hex:10}', 'lsv2_sk_{hex:32}_{hex:10}', 'ls__{hex:32}'],
      },
    ],
  },
  {
    provider: 'Langfuse',
    revoke: 'https://cloud.langfuse.com',
    reference: 'https://langfuse.com/docs',
    tokens: [{ label: 'Langfuse secret key', formats: ['sk-lf-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'] }],
  },
  {
    provider: 'Helicone',
    revoke: 'https://www.helicone.ai/developer',
    reference: 'https://docs.helicone.ai',
    tokens: [{ label: 'Helicone API key', formats: ['sk-helicone-{low:7}-{low:7}-{low:7}-{low:7}'] }],
  },
  {
    provider: 'Weights & Biases',
    revoke: 'https://wandb.ai/settings',
    reference: 'https://docs.wandb.ai',
    tokens: [
      { label: 'Weights & Biases key', formats: ['{hex:40}'], names: ['wandb'] },
      { label: 'Weights & Biases v1 key', formats: ['wandb_v1_{url:60-90}'] },
    ],
  },
  {
    provider: 'Pinecone',
    revoke: 'https://app.pinecone.io',
    reference: 'https://docs.pinecone.io/guides/get-started/quickstart',
    tokens: [{ label: 'Pinecone API key', formats: ['pcsk_{b62:5-7}_{b62:55-66}'] }],
  },
  {
    provider: 'Tavily',
    revoke: 'https://app.tavily.com',
    reference: 'https://docs.tavily.com',
    tokens: [{ label: 'Tavily API key', formats: ['tvly-{url:32-48}'] }],
  },
  {
    provider: 'Firecrawl',
    revoke: 'https://www.firecrawl.dev/app/api-keys',
    reference: 'https://docs.firecrawl.dev',
    tokens: [{ label: 'Firecrawl API key', formats: ['fc-{hex:32}'] }],
  },
  {
    provider: 'Apify',
    revoke: 'https://console.apify.com/settings/integrations',
    reference: 'https://docs.apify.com/platform/integrations/api',
    tokens: [{ label: 'Apify API token', formats: ['apify_api_{b62:34-38}'] }],
  },
  {
    provider: 'RunPod',
    revoke: 'https://www.runpod.io/console/user/settings',
    reference: 'https://docs.runpod.io',
    tokens: [{ label: 'RunPod API key', formats: ['rpa_{up:44}{low:0-4}', 'rpa_{b62:40-50}'] }],
  },
  {
    provider: 'Modal',
    revoke: 'https://modal.com/settings/tokens',
    reference: 'https://modal.com/docs/reference/modal.config',
    tokens: [{ label: 'Modal token secret', formats: ['as-{b62:22}', 'ak-{b62:22}'], names: ['modal'] }],
  },
  {
    provider: 'Kaggle',
    revoke: 'https://www.kaggle.com/settings',
    reference: 'https://www.kaggle.com/docs/api',
    tokens: [
      { label: 'Kaggle API token', formats: ['KGAT_{hex:32}'] },
      { label: 'Kaggle key', formats: ['{hex:32}'], names: ['kaggle'] },
    ],
  },
  {
    provider: 'Roboflow',
    revoke: 'https://app.roboflow.com',
    reference: 'https://docs.roboflow.com',
    tokens: [{ label: 'Roboflow API key', formats: ['rf_{b62:20-28}'], names: ['roboflow'] }],
  },
  {
    provider: 'Clarifai',
    revoke: 'https://clarifai.com/settings/security',
    reference: 'https://docs.clarifai.com',
    tokens: [{ label: 'Clarifai token', formats: ['{hex:32}'], names: ['clarifai'] }],
  },
  {
    provider: 'Comet',
    revoke: 'https://www.comet.com',
    reference: 'https://www.comet.com/docs',
    tokens: [{ label: 'Comet API key', formats: ['{b62:25}'], names: ['comet_api', 'comet_ml'] }],
  },
  {
    provider: 'Exa',
    revoke: 'https://dashboard.exa.ai',
    reference: 'https://docs.exa.ai',
    tokens: [
      {
        label: 'Exa API key',
        formats: ['{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'],
        names: ['exa_api', 'exa-api'],
      },
    ],
  },
  {
    provider: 'SerpAPI',
    revoke: 'https://serpapi.com/manage-api-key',
    reference: 'https://serpapi.com/search-api',
    tokens: [{ label: 'SerpAPI key', formats: ['{hex:64}'], names: ['serpapi', 'serp_api'] }],
  },
  {
    provider: 'Brave Search',
    revoke: 'https://api-dashboard.search.brave.com',
    reference: 'https://api-dashboard.search.brave.com/app/documentation',
    tokens: [{ label: 'Brave Search key', formats: ['BSA{url:28}'] }],
  },
  {
    provider: 'Private AI',
    revoke: 'https://portal.private-ai.com',
    reference: 'https://docs.private-ai.com',
    tokens: [
      { label: 'Private AI key', formats: ['{low:32}'], names: ['privateai', 'private_ai', 'private-ai'] },
    ],
  },
  {
    provider: 'Cursor',
    revoke: 'https://cursor.com/dashboard',
    reference: 'https://docs.cursor.com',
    tokens: [{ label: 'Cursor API key', formats: ['key_{hex:64}', 'crsr_{hex:64}'] }],
  },
];
