import type { Vendor } from '../token';

export const languageModels: readonly Vendor[] = [
  {
    provider: 'OpenAI',
    revoke: 'https://platform.openai.com/api-keys',
    reference: 'https://platform.openai.com/docs/api-reference/authentication',
    tokens: [
      {
        label: 'OpenAI API key',
        formats: [
          'sk-{url:20-80}T3BlbkFJ{url:20-80}',
          'sk-proj-{url:40-200}',
          'sk-svcacct-{url:40-200}',
          'sk-admin-{url:40-200}',
          'sk-None-{url:40-200}',
          'sk-{b62:48-51}',
        ],
      },
      { label: 'OpenAI session token', formats: ['sess-{b62:40}'] },
    ],
  },
  {
    provider: 'Anthropic',
    revoke: 'https://console.anthropic.com/settings/keys',
    reference: 'https://docs.anthropic.com/en/api/getting-started',
    tokens: [
      {
        label: 'Anthropic API key',
        formats: [
          'sk-ant-api{num:2}-{url:80-120}',
          'sk-ant-admin{num:2}-{url:80-120}',
          'sk-ant-{url:32-120}',
          'sk-ant-sid{num:2}-{url:80-120}',
          'sk-ant-oat{num:2}-{url:80-120}',
          'sk-ant-ort{num:2}-{url:80-120}',
        ],
      },
    ],
  },
  {
    provider: 'Google AI',
    revoke: 'https://aistudio.google.com/apikey',
    reference: 'https://cloud.google.com/docs/authentication/api-keys',
    tokens: [
      { label: 'Google API key', formats: ['AIza{url:35}'] },
      { label: 'Google AI Studio key', formats: ['AQ.Ab{url:40-60}'] },
    ],
  },
  {
    provider: 'Hugging Face',
    revoke: 'https://huggingface.co/settings/tokens',
    reference: 'https://huggingface.co/docs/hub/security-tokens',
    tokens: [
      { label: 'Hugging Face token', formats: ['hf_{b62:34-40}'] },
      { label: 'Hugging Face organization token', formats: ['api_org_{b62:34}'] },
    ],
  },
  {
    provider: 'Groq',
    revoke: 'https://console.groq.com/keys',
    reference: 'https://console.groq.com/docs/quickstart',
    tokens: [{ label: 'Groq API key', formats: ['gsk_{b62:50-56}'] }],
  },
  {
    provider: 'xAI',
    revoke: 'https://console.x.ai',
    reference: 'https://docs.x.ai/docs/overview',
    tokens: [{ label: 'xAI API key', formats: ['xai-{b62:70-90}'] }],
  },
  {
    provider: 'Perplexity',
    revoke: 'https://www.perplexity.ai/settings/api',
    reference: 'https://docs.perplexity.ai/getting-started/quickstart',
    tokens: [{ label: 'Perplexity API key', formats: ['pplx-{b62:40-56}'] }],
  },
  {
    provider: 'Replicate',
    revoke: 'https://replicate.com/account/api-tokens',
    reference: 'https://replicate.com/docs/topics/security/api-tokens',
    tokens: [{ label: 'Replicate API token', formats: ['r8_{url:37-40}'] }],
  },
  {
    provider: 'OpenRouter',
    revoke: 'https://openrouter.ai/settings/keys',
    reference: 'https://openrouter.ai/docs/api-reference/authentication',
    tokens: [{ label: 'OpenRouter API key', formats: ['sk-or-v1-{hex:64}'] }],
  },
  {
    provider: 'Cerebras',
    revoke: 'https://cloud.cerebras.ai',
    reference: 'https://inference-docs.cerebras.ai/quickstart',
    tokens: [{ label: 'Cerebras API key', formats: ['csk-{low:40-56}'] }],
  },
  {
    provider: 'Together AI',
    revoke: 'https://api.together.ai/settings/api-keys',
    reference: 'https://docs.together.ai/docs/quickstart',
    tokens: [{ label: 'Together AI key', formats: ['tgp_v1_{url:40-56}'] }],
  },
  {
    provider: 'Fireworks AI',
    revoke: 'https://fireworks.ai/account/api-keys',
    reference: 'https://docs.fireworks.ai/getting-started/quickstart',
    tokens: [{ label: 'Fireworks API key', formats: ['fw_{b62:22-40}'] }],
  },
  {
    provider: 'Anyscale',
    revoke: 'https://console.anyscale.com',
    reference: 'https://docs.anyscale.com',
    tokens: [{ label: 'Anyscale key', formats: ['esecret_{low:26-32}'] }],
  },
  {
    provider: 'NVIDIA',
    revoke: 'https://build.nvidia.com',
    reference: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide',
    tokens: [{ label: 'NVIDIA API key', formats: ['nvapi-{url:60-72}'] }],
  },
  {
    provider: 'Voyage AI',
    revoke: 'https://dashboard.voyageai.com',
    reference: 'https://docs.voyageai.com',
    tokens: [{ label: 'Voyage AI key', formats: ['pa-{url:43}'] }],
  },
  {
    provider: 'Jina AI',
    revoke: 'https://jina.ai/api-dashboard',
    reference: 'https://jina.ai',
    tokens: [{ label: 'Jina AI key', formats: ['jina_{url:56-64}'] }],
  },
  {
    provider: 'Mistral AI',
    revoke: 'https://console.mistral.ai/api-keys',
    reference: 'https://docs.mistral.ai/getting-started/quickstart',
    tokens: [{ label: 'Mistral API key', formats: ['{b62:32}'], names: ['mistral'] }],
  },
  {
    provider: 'Cohere',
    revoke: 'https://dashboard.cohere.com/api-keys',
    reference: 'https://docs.cohere.com/docs/get-started-installation',
    tokens: [{ label: 'Cohere API key', formats: ['{b62:40}'], names: ['cohere', 'co_api_key'] }],
  },
  {
    provider: 'DeepSeek',
    revoke: 'https://platform.deepseek.com/api_keys',
    reference: 'https://api-docs.deepseek.com',
    tokens: [{ label: 'DeepSeek API key', formats: ['sk-{hex:32}'] }],
  },
  {
    provider: 'Zhipu AI',
    revoke: 'https://open.bigmodel.cn/usercenter/apikeys',
    reference: 'https://open.bigmodel.cn/dev/api',
    tokens: [
      {
        label: 'Zhipu API key',
        formats: ['{hex:32}.{b62:16}'],
        names: ['zhipu', 'bigmodel', 'glm_', 'zai_'],
      },
    ],
  },
  {
    provider: 'Stability AI',
    revoke: 'https://platform.stability.ai/account/keys',
    reference: 'https://platform.stability.ai/docs/api-reference',
    tokens: [{ label: 'Stability AI key', formats: ['sk-{b62:48}'], names: ['stability', 'dreamstudio'] }],
  },
  {
    provider: 'ElevenLabs',
    revoke: 'https://elevenlabs.io/app/settings/api-keys',
    reference: 'https://elevenlabs.io/docs/api-reference/authentication',
    tokens: [{ label: 'ElevenLabs API key', formats: ['sk_{hex:48}'] }],
  },
  {
    provider: 'AssemblyAI',
    revoke: 'https://www.assemblyai.com/app',
    reference: 'https://www.assemblyai.com/docs',
    tokens: [{ label: 'AssemblyAI key', formats: ['{hex:32}'], names: ['assemblyai', 'assembly_ai'] }],
  },
  {
    provider: 'Deepgram',
    revoke: 'https://console.deepgram.com',
    reference: 'https://developers.deepgram.com/docs/authenticating',
    tokens: [{ label: 'Deepgram API key', formats: ['{hex:40}'], names: ['deepgram'] }],
  },
];
