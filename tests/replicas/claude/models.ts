/** The first one is asked unless the user chose another. */
export const MODELS = [
  { id: 'claude-opus-5-5', name: 'Opus 5.5' },
  { id: 'claude-sonnet-5-5', name: 'Sonnet 5.5' },
  { id: 'claude-haiku-4-5-20251001', name: 'Haiku 4.5' },
] as const;
