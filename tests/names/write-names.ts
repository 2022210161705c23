import { writeFileSync } from 'node:fs';
import { allLocales, type LocaleDefinition } from '@faker-js/faker';
import { bareName } from '@/lib/detectors/pii/data/bare-name';

/**
 * `npm run names` writes the name lists from those of @faker-js/faker (MIT licence), after it was updated. Names of countries
 * that write in Latin, Cyrillic or Greek letters: where words aren't set apart, or have no capitals, a list of names finds nothing.
 */
const COUNTRIES = (
  'af_ZA az cs_CZ da de de_AT de_CH el en en_AU en_GH en_HK en_IN en_NG en_NP en_ZA es es_MX fi fr fr_BE fr_CH fr_SN hr hu ' +
  'id_ID it lv mk nb_NO nl nl_BE pl pt_BR pt_PT ro ro_MD ru sk sl_SI sr_RS_latin sv tr uk yo_NG zu_ZA'
).split(' ') as readonly (keyof typeof allLocales)[];

/** Family names are a help only, and many show by their ending (`-ić`, `-ová`, `-enko`): fewer countries do. */
const FAMILIES = (
  'af_ZA da de_CH en en_AU en_GH en_HK en_IN en_NG en_NP en_ZA es es_MX fi fr fr_BE fr_CH hu id_ID nb_NO nl nl_BE pt_BR ' +
  'pt_PT ro sv tr vi yo_NG zu_ZA'
).split(' ') as readonly (keyof typeof allLocales)[];

type Names = { readonly [group in 'generic' | 'female' | 'male']?: readonly string[] | undefined };

const allOf = (names: Names | null | undefined): readonly string[] =>
  names === null || names === undefined
    ? []
    : [...(names.generic ?? []), ...(names.female ?? []), ...(names.male ?? [])];

const COLUMNS = 640;

/** Sorted, each once, in lines. */
function inLines(names: readonly string[]): string {
  const bare = new Set(names.map(bareName).filter((name) => /^\p{Ll}{3,14}$/u.test(name)));
  const lines: string[] = [''];
  for (const name of [...bare].sort()) {
    const line = lines.at(-1) ?? '';
    if (line.length + name.length < COLUMNS) lines[lines.length - 1] = line === '' ? name : `${line} ${name}`;
    else lines.push(name);
  }
  return lines.join('\n');
}

function write(file: string, constant: string, what: string, names: readonly string[]): void {
  const text = [
    `/** ${what} Written by \`npm run names\` from the locales of @faker-js/faker (MIT licence): bare, sorted, apart by blanks. */`,
    `export const ${constant} = \`${inLines(names)}\`;`,
    '',
  ].join('\n');
  writeFileSync(`lib/detectors/pii/data/${file}.ts`, text);
}

const people = (countries: readonly (keyof typeof allLocales)[]): LocaleDefinition[] =>
  countries.map((country) => allLocales[country]);

write(
  'given-names',
  'GIVEN_NAMES',
  'Given names of forty countries.',
  people(COUNTRIES).flatMap(({ person }) => allOf(person?.first_name)),
);
write(
  'family-names',
  'FAMILY_NAMES',
  'Family names of thirty countries.',
  people(FAMILIES).flatMap(({ person }) => allOf(person?.last_name)),
);
