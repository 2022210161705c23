export interface Model {
  readonly slug: string;
  readonly name: string;
  readonly effort: string;
}

/** The choices of the picker, the first one is preset. */
export const MODELS: readonly [Model, ...Model[]] = [
  { slug: 'gpt-5-6', name: 'GPT-5.6 Sol', effort: 'standard' },
  { slug: 'gpt-5-6-thinking', name: 'GPT-5.6 Sol Thinking', effort: 'extended' },
  { slug: 'gpt-5-5-pro', name: 'GPT-5.5 Pro', effort: 'max' },
];

/** Work runs on models of its own; their slugs end in `-wm`. */
export const WORK_MODEL: Model = { slug: 'gpt-5.6-sol-wm', name: 'GPT-5.6 Sol', effort: 'standard' };
