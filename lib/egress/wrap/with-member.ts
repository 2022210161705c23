import { bare, NativeProxy } from '../pristine';

/**
 * Options with a member that was read once: a getter could answer the judge with one and the network with another. The
 * platform reads each of the others once, wherever it's defined.
 */
export function withMember<T extends object>(given: T, member: keyof T, value: unknown): T {
  const source = given as Record<PropertyKey, unknown>;
  const get = (_: object, name: PropertyKey): unknown => (name === member ? value : source[name]);
  return new NativeProxy<T>(bare({} as T), bare({ get }));
}
