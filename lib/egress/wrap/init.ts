import { setPrototypeOf } from '../pristine';

/** The members that fetch reads wherever they are; `for…in` misses those that a class defines. */
const MEMBERS: readonly (keyof RequestInit)[] = [
  'method',
  'headers',
  'body',
  'referrer',
  'referrerPolicy',
  'mode',
  'credentials',
  'cache',
  'redirect',
  'integrity',
  'keepalive',
  'signal',
  'priority',
  'window',
];

type Init = RequestInit & Record<string, unknown>;

/**
 * The options of a fetch, each read once: a getter could answer the judge with one body and the network with another.
 * Members that we don't know go along.
 */
export function readInit(given: object): Init {
  const source = given as Init;
  const init: Init = {};
  setPrototypeOf(init, null);
  for (const name in source) init[name] = source[name];
  for (let i = 0; i < MEMBERS.length; i++) {
    const name = MEMBERS[i] as string;
    if (!(name in init) && name in source) init[name] = source[name];
  }
  if (!('duplex' in init) && 'duplex' in source) init.duplex = source.duplex;
  return init;
}
