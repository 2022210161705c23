import { allLocales, Faker } from '@faker-js/faker';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '@/lib/core/edit';
import { mockTables } from '@/lib/mock/mock-tables';

/** Languages in six scripts: what a source value looks like must not decide whether it's replaced. */
const LOCALES = ['de', 'fr', 'pl', 'tr', 'el', 'ru', 'ar', 'he', 'ja', 'ko', 'zh_CN', 'vi'] as const;

describe('rows of people from a dozen countries', () => {
  it.each(LOCALES)('%s: no name, address or number of theirs is in the mock', (locale) => {
    const faker = new Faker({ locale: [allLocales[locale], allLocales.en, allLocales.base] });
    faker.seed(7);
    const people = Array.from({ length: 20 }, () => [
      String(faker.number.int({ min: 100_000, max: 999_999 })),
      faker.person.fullName(),
      faker.internet.email({ provider: 'kunden-post.net' }),
      faker.location.streetAddress(),
      faker.location.city(),
      faker.finance.iban(),
    ]);
    const header = ['account_id', 'full_name', 'email', 'street', 'city', 'iban'];
    const text = [header, ...people].map((row) => row.join('\t')).join('\n');
    const mock = mockTables(text, { seed: 3 });
    if (mock === null) throw new Error('no mock');
    const output = applyEdits(text, mock.edits);
    expect(output.split('\n')).toHaveLength(21);
    for (const value of people.flat()) expect(output.toLowerCase()).not.toContain(value.toLowerCase());
  });
});
