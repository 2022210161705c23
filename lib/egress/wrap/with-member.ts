import { bare, NativeProxy } from '../pristine';

/**
 * The options of a fetch with a body that was read once: a getter could answer the judge with one and the network with
 * another. The platform reads each of the others once, wherever it's defined.
 */
export function withBody(given: object, body: unknown): RequestInit {
  const source = given as Record<PropertyKey, unknown>;
  const get = (_: object, name: PropertyKey): unknown => (name === 'body' ? body : source[name]);
  return new NativeProxy<RequestInit>(bare({}), bare({ get }));
}
