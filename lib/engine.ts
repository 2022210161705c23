import { classify } from '@/lib/classify/classify';
import { warmUps } from '@/lib/classify/warm-up';
import { applyEdits, type Edit } from '@/lib/core/edit';
import { minimise as minimiseEdits } from '@/lib/transform/minimise/minimise';
import { redact as redactEdits } from '@/lib/transform/redact';
import { createVault } from '@/lib/vault/vault';
import { version as released } from '@/package.json';

export { classify } from '@/lib/classify/classify';
export { detect } from '@/lib/classify/detect';
export { mockTables } from '@/lib/mock/mock-tables';
export { inspect } from '@/lib/pipeline';
export { createVault } from '@/lib/vault/vault';
export { BASELINE, STRICTEST } from '@/policy/defaults';

/** The product's version. */
export const version: string = released;

/** Prepares the engine; everything after it is synchronous. */
export const load = async (): Promise<void> => {
  for (const turn of warmUps) turn();
};

export interface Replacement {
  /** In the original text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly placeholder: string;
  readonly entityType: string;
}

export interface Replaced {
  readonly text: string;
  readonly replacements: readonly Replacement[];
}

/** The entity type of a value that no finding names is its placeholder's stem. */
function replaced(
  text: string,
  edits: readonly Edit[],
  typeAt: (edit: Edit) => string | undefined,
): Replaced {
  return {
    text: applyEdits(text, edits),
    replacements: edits.map((edit) => ({
      start: edit.start,
      end: edit.end,
      placeholder: edit.text,
      entityType: typeAt(edit) ?? edit.text.replace(/_\d+$/, ''),
    })),
  };
}

/** Every finding replaced by its placeholder. @param vault of the conversation; a new one by default */
export function redact(text: string, vault = createVault()): Replaced {
  const { findings } = classify(text);
  const types = new Map(findings.map(({ start, entityType }) => [start, entityType]));
  return replaced(text, redactEdits(text, findings, vault), ({ start }) => types.get(start));
}

/** Structure kept, values and identifiers taken out. */
export function minimise(text: string): Replaced {
  const { findings } = classify(text);
  const types = new Map(findings.map(({ start, entityType }) => [start, entityType]));
  return replaced(text, minimiseEdits(text, findings), ({ start }) => types.get(start));
}
