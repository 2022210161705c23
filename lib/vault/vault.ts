/** What a vault holds, for the memory of a session. Holds originals: never for the page, never for disk. */
export interface VaultContents {
  readonly entries: readonly (readonly [placeholder: string, original: string])[];
  /** Placeholders that the user wrote without us. They stand for nothing and are never given out. */
  readonly reserved: readonly string[];
}

/** The local map placeholder ↔ original of one conversation. A value keeps its placeholder for as long as it lives. */
export interface Vault {
  /** `EMAIL_1`: the stem is an entity type, cut to A-Z, 0-9 and _. The same for the same value and stem. */
  readonly placeholderFor: (entityType: string, value: string) => string;
  readonly originalOf: (placeholder: string) => string | undefined;
  /** Keeps what looks like a placeholder in a user's text from being given out. */
  readonly reserve: (text: string) => void;
  readonly contents: () => VaultContents;
}

const PLACEHOLDER = /(?<![A-Za-z0-9_])[A-Z][A-Z0-9_]{0,60}_\d{1,6}(?![A-Za-z0-9_])/g;

const stemOf = (entityType: string): string => {
  const stem = entityType
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '')
    .slice(0, 40);
  return stem === '' ? 'VALUE' : stem;
};

export function createVault(contents: VaultContents = { entries: [], reserved: [] }): Vault {
  const originals = new Map(contents.entries);
  const reserved = new Set(contents.reserved);
  const byValue = new Map<string, string>();
  const counters = new Map<string, number>();
  const key = (stem: string, value: string): string => `${stem}\n${value}`;
  for (const [placeholder, original] of originals) {
    byValue.set(key(placeholder.slice(0, placeholder.lastIndexOf('_')), original), placeholder);
  }

  return {
    placeholderFor(entityType, value) {
      const stem = stemOf(entityType);
      const known = byValue.get(key(stem, value));
      if (known !== undefined) return known;
      let number = counters.get(stem) ?? 0;
      let placeholder: string;
      do placeholder = `${stem}_${++number}`;
      while (originals.has(placeholder) || reserved.has(placeholder));
      counters.set(stem, number);
      originals.set(placeholder, value);
      byValue.set(key(stem, value), placeholder);
      return placeholder;
    },
    originalOf: (placeholder) => originals.get(placeholder),
    reserve(text) {
      for (const [placeholder] of text.matchAll(PLACEHOLDER)) {
        if (!originals.has(placeholder)) reserved.add(placeholder);
      }
    },
    contents: () => ({ entries: [...originals], reserved: [...reserved] }),
  };
}
