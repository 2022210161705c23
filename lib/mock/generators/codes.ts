import { hasLetter } from '@/lib/core/has-letter';
import { isTestCard } from '@/lib/detectors/reserved';
import { reshape, retell } from '../reshape';
import { madeUpWord } from '../words';
import type { Generator } from './generator';
import { fillDigits } from './numbers';

const DOCUMENTED_CARDS = [
  '4242424242424242',
  '4000056655665556',
  '5555555555554444',
  '2223003122003222',
  '5200828282828210',
  '5105105105105100',
  '4111111111111111',
  '4012888888881881',
  '6011111111111117',
  '6011000990139424',
  '378282246310005',
  '371449635398431',
] as const;

/** Numbers that payment providers publish for tests; beyond those, numbers whose check digit is wrong on purpose. */
export const card: Generator = (value, { pseudonyms }) => {
  const digits = value.replace(/\D/g, '');
  if (digits.length < 12 || digits.length > 19) return null;
  const listed = DOCUMENTED_CARDS.filter((number) => number.length === digits.length && isTestCard(number));
  return pseudonyms.of('card', digits, (random, attempt) => {
    const [first, ...others] = listed;
    const known = first && attempt < 6 ? random.pick([first, ...others]) : undefined;
    return fillDigits(value, known ?? brokenCard(digits.length, (n) => random.below(n)), random);
  });
};

/** ISO/IEC 7812: with the digits before it fixed, one check digit is right and the nine others are not. */
function brokenCard(length: number, below: (n: number) => number): string {
  const body = `424242${Array.from({ length: length - 7 }, () => below(10)).join('')}`;
  let sum = 0;
  for (let at = body.length - 1, twice = true; at >= 0; at--, twice = !twice) {
    const digit = Number(body.charAt(at)) * (twice ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return `${body}${(10 - (sum % 10) + 1 + below(9)) % 10}`;
}

/** Check digits 00 belong to no account: ISO 13616 computes 02 to 98. */
export const iban: Generator = (value, { pseudonyms }) => {
  const [head, country] = /^([A-Z]{2})\d{2}/i.exec(value) ?? [];
  if (!head || !country) return null;
  return pseudonyms.of('iban', value, (random) => `${country}00${reshape(value.slice(head.length), random)}`);
};

/** The United States never issue a social security number that begins with 666. */
export const nationalId: Generator = (value, { pseudonyms }) =>
  pseudonyms.of('national-id', value, (random) =>
    /^\d{3}-?\d{2}-?\d{4}$/.test(value) ? fillDigits(value, '666######', random) : reshape(value, random),
  );

/** 555-0100 to 555-0199 for North America and everywhere without a range of our knowledge, 07700 900 for Britain. */
export const phone: Generator = (value, { pseudonyms }) => {
  const digits = value.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15 || hasLetter(value)) return null;
  return pseudonyms.of('phone', value, (random) => {
    if (digits.startsWith('44') && digits.length === 12) return fillDigits(value, '447700900###', random);
    const free = digits.length - 7;
    const country = /^\s*\+/.test(value) ? digits.slice(0, Math.max(0, Math.min(2, free - 3))) : '';
    const start = digits.length === 11 && digits.startsWith('1') ? '1' : country;
    const area = Array.from({ length: free - start.length }, () => String(2 + random.below(8))).join('');
    return fillDigits(value, `${start}${area}55501##`, random);
  });
};

const NETWORKS = ['192.0.2', '198.51.100', '203.0.113'] as const;

/** Addresses of RFC 5737; when a text has more than those 762, the networks of RFC 2544 for benchmarks. */
export const ip: Generator = (value, { pseudonyms }) => {
  const [, address, rest] = /^(\d{1,3}(?:\.\d{1,3}){3})(.*)$/.exec(value) ?? [];
  if (address === undefined || rest === undefined) return null;
  const made = pseudonyms.of('ip', address, (random, attempt) =>
    attempt < 40
      ? `${random.pick(NETWORKS)}.${1 + random.below(254)}`
      : `198.18.${random.below(256)}.${1 + random.below(254)}`,
  );
  return made + rest;
};

export const host: Generator = (value, { pseudonyms }) => {
  const [, name, port] = /^([^:/\s]+)(:\d+)?$/.exec(value) ?? [];
  if (name === undefined) return null;
  const made = pseudonyms.of('host', name.toLowerCase(), (random) => `${madeUpWord(random, 6)}.example.com`);
  return made + (port ?? '');
};

/** Another host, other words in the path; the scheme, the depth and the names of the parameters stay. */
export const url: Generator = (value, setting) => {
  const [, scheme, authority, rest] = /^([a-z][a-z+]*:\/\/)([^/?#]*)(.*)$/i.exec(value) ?? [];
  if (scheme === undefined || authority === undefined || rest === undefined) return null;
  const name = authority.replace(/^.*@/, '');
  const made = host(name, setting) ?? 'example.com';
  const path = rest.replace(/([/=])([^/?&#=]+)/g, (_, mark: string, part: string) => mark + retold(part));
  return `${scheme}${made}${path}`;
  function retold(part: string): string {
    return setting.pseudonyms.of('path', part, (random) => retell(part, random));
  }
};

/** The digits that tell a UUID's version and variant stay. */
export const uuid: Generator = (value, { pseudonyms }) =>
  pseudonyms.of('identifier', value, (random) => {
    const made = reshape(value, random);
    const dash = value.indexOf('-');
    const kept = (text: string, at: number) => text.slice(0, at) + value.charAt(at) + text.slice(at + 1);
    return dash < 0 ? made : kept(kept(made, dash + 6), dash + 11);
  });

/** Codes keep what all of the column's codes begin with, such as `INV-`, and the form of the rest. */
export const identifier: Generator = (value, { pseudonyms, prefix }) => {
  const kept = value.startsWith(prefix) ? prefix : '';
  return pseudonyms.of('identifier', value, (random) => kept + reshape(value.slice(kept.length), random));
};

export function commonPrefix(values: readonly string[]): string {
  const [first = ''] = values;
  const prefix = /^[A-Za-z]{1,6}[-_#/]/.exec(first)?.[0] ?? /^[A-Z]{1,4}(?=\d)/.exec(first)?.[0] ?? '';
  return values.length > 1 && values.every((value) => value.startsWith(prefix)) ? prefix : '';
}
