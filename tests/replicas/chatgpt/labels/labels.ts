import type { en } from './en';

/** Every text that a language has to bring. */
export type Labels = { readonly [Name in keyof typeof en]: string };
