import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luhn } from '@/lib/checksums/luhn';
import { type ALPHABETS, fake } from '@/lib/detectors/fake';
import { inspect } from '@/lib/pipeline';
import { createVault } from '@/lib/vault/vault';
import { BASELINE } from '@/policy/defaults';

/** Long enough to be worth something to a thief. */
const TOO_MUCH = 8;

const tail = (alphabet: keyof typeof ALPHABETS, length: number) =>
  fc.nat().map((seed) => fake(alphabet, length, seed));

const cardNumber = tail('digits', 14).map((digits) => {
  const body = `4${digits}`;
  const check = [...'0123456789'].find((digit) => luhn(body + digit)) ?? '0';
  return (body + check).replace(/(.{4})(?=.)/g, '$1 ');
});

const named = fc.oneof(
  tail('base32', 16).map((text) => `AKIA${text}`),
  tail('base62', 36).map((text) => `ghp_${text}`),
  tail('base62', 24).map((text) => `sk_live_${text}`),
  tail('digits', 12).map((text) => `xoxb-${text}-${text}-abcDEF${text}`),
  cardNumber,
  tail('base62', 18).map((text) => `postgres://app:9${text}@db.internal/orders`),
  tail('base64', 64).map(
    (text) => `-----BEGIN RSA PRIVATE KEY-----\n${text}\n${text}\n-----END RSA PRIVATE KEY-----`,
  ),
);
const anonymous = fc.oneof(
  tail('hex', 32),
  tail('base62', 16).map((text) => `${text}7q`),
  tail('base64', 40),
);

const BODY = /[^\s]/;

interface Carrier {
  readonly before: string;
  readonly after: string;
}

const carrierOfNamed = fc.constantFrom<Carrier>(
  { before: 'Why does this fail? ', after: '' },
  { before: 'Please use ', after: ' when you call it' },
  { before: 'const key = "', after: '";\ncall(key);\n' },
  { before: '{"key": "', after: '"}' },
  { before: 'line one\n', after: '\nline three' },
);
const carrierOfAnonymous = fc.constantFrom<Carrier>(
  { before: 'password = ', after: '' },
  { before: 'export API_TOKEN=', after: '\nnpm start' },
  { before: '{"client_secret": "', after: '", "region": "eu"}' },
  { before: 'api_key: ', after: '\nregion: eu' },
);
const typed = fc.oneof(
  fc.record({ secret: named, carrier: carrierOfNamed }),
  fc.record({ secret: anonymous, carrier: carrierOfAnonymous }),
);

/** Every piece of a secret of that length that stands in a text. Labels and hosts around the secret aren't counted. */
function leaks(text: string, secret: string): string[] {
  const bare = (value: string): string => value.replace(/\s+/g, '');
  const value = bare(secret.replace(/-----[A-Z ]+-----/g, '').replace(/^postgres:\/\/app:|@db.*$/g, ''));
  const sent = bare(text);
  const pieces: string[] = [];
  for (let i = 0; i + TOO_MUCH <= value.length; i++) {
    const piece = value.slice(i, i + TOO_MUCH);
    if (BODY.test(piece) && sent.includes(piece)) pieces.push(piece);
  }
  return pieces;
}

/** Types a text key by key; a request is made whenever `requests` says so, and returns what it carried. */
function* recorded(states: readonly string[], requests: readonly boolean[]): Generator<string> {
  const previousDrafts = new Map<string, string>();
  const context = { vault: createVault(), ledger: new Set<string>(), previousDrafts, seed: 1 };
  const destination = { site: 'chatgpt', account: 'unknown', model: null } as const;
  for (const [index, text] of states.entries()) {
    if (!requests[index % requests.length]) continue;
    const verdict = inspect([{ role: 'text', text }], {
      policy: BASELINE,
      destination,
      source: 'draft',
      context,
    });
    previousDrafts.set('', text);
    yield verdict.ways[0]?.texts[0] ?? text;
  }
}

const moments = fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }).filter((list) => list.includes(true));

describe('a draft that is sent while a secret is being typed', () => {
  it('never carries a piece of it, whenever the request is made', () => {
    fc.assert(
      fc.property(
        typed,
        moments,
        fc.boolean(),
        ({ secret, carrier: { before, after } }, requests, insideOut) => {
          // Either what follows stands already and the secret is typed before it, or all of it is typed from the front.
          const states = insideOut
            ? [before + after, ...Array.from(secret, (_, at) => before + secret.slice(0, at + 1) + after)]
            : Array.from(before + secret + after, (_, at) => (before + secret + after).slice(0, at + 1));
          for (const sent of recorded(states, requests)) expect(leaks(sent, secret)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('never carries what is left of one that was given up', () => {
    fc.assert(
      fc.property(
        typed,
        fc.double({ min: 0.1, max: 0.95, noNaN: true }),
        ({ secret, carrier: { before } }, share) => {
          const left = before + secret.slice(0, Math.floor(secret.length * share));
          const states = [left, `${left}\nSomething else`, `${left}\nSomething else entirely`];
          for (const sent of recorded(states, [true])) expect(leaks(sent, secret)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('carries ordinary words once they are finished', () => {
    expect([...recorded(['How do I reverse a li'], [true])]).toEqual(['How do I reverse a ']);
  });
});
