import type { Part, Role } from '@/lib/core/vocabulary';
import type { Endpoint, Site } from '@/lib/sites/site';
import type { Leaf } from './channel';
import { isField } from './field-path';

/** Where a request goes, as far as a site's adapter knows the place. */
export interface Place {
  /** Null for a request that carries nothing that the user wrote, as far as the adapter knows. */
  readonly endpoint: Endpoint | null;
  /** One of the site's own hosts. */
  readonly own: boolean;
}

export function placeOf(site: Site, url: string, method: string): Place {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return { endpoint: null, own: false };
  }
  const { hostname, pathname } = address;
  const own = site.hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  if (!site.hosts.includes(hostname)) return { endpoint: null, own };
  const matches = (endpoint: Endpoint) => endpoint.method === method && endpoint.path.test(pathname);
  return { endpoint: site.endpoints.find(matches) ?? null, own };
}

export const isBeside = ({ path }: Leaf): boolean => path.startsWith('@');

export const isUserText = (leaf: Leaf, { endpoint }: Place): boolean =>
  endpoint !== null && !isBeside(leaf) && isField(leaf.path, endpoint.userFields);

/**
 * A leaf as it's inspected. The page's own tokens would look like secrets: those are known by their names in requests to
 * the site, unless the name is a field of user text, and may stand in any address or header.
 */
export function partOf(leaf: Leaf, site: Site, place: Place): Part {
  const { path, text } = leaf;
  const isToken = isBeside(leaf) || (place.own && site.protocolFields.includes(lastOf(path)));
  const role: Role = isToken && !isUserText(leaf, place) ? 'token' : 'field';
  return { role, name: path, text };
}

/** By the user's hand, or a token of the page's own: it may end in what looks like the beginning of a secret. */
export const isTrusted = (leaf: Leaf, site: Site, place: Place): boolean =>
  isUserText(leaf, place) || partOf(leaf, site, place).role === 'token';

const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
