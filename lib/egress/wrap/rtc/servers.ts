import { addHeader } from '../../beside';
import type { Departure } from '../../gate';
import { append, bare, isObject, ownList } from '../../pristine';
import type { Entry } from '../../wire';

/** A server by which browsers find each other, as it was read once. */
export interface Server {
  readonly urls: readonly string[];
  readonly username?: string;
  readonly credential?: string;
}

/** Reads what a page gives for its list of servers, in the page's own way to go through it. Throws what that throws. */
export function readServers(given: unknown): Server[] {
  const servers: Server[] = [];
  for (const one of (given ?? []) as Iterable<RTCIceServer>) {
    const urls: string[] = [];
    const named: unknown = one.urls ?? (one as { readonly url?: unknown }).url;
    if (isObject(named)) for (const url of named as Iterable<unknown>) append(urls, `${url as string}`);
    else if (named !== undefined) append(urls, `${named as string}`);
    const { username, credential } = one;
    append(
      servers,
      bare({
        urls: ownList(urls),
        ...(username === undefined ? {} : { username: `${username}` }),
        ...(credential === undefined ? {} : { credential: `${credential}` }),
      }),
    );
  }
  return ownList(servers);
}

/** What the servers hear: their addresses, a name and a password. */
export function departureTo(servers: readonly Server[]): Departure {
  const beside: Entry[] = [];
  for (let i = 0; i < servers.length; i++) {
    const { urls, username, credential } = servers[i] as Server;
    for (let at = 0; at < urls.length; at++) addHeader(beside, 'server', urls[at] as string);
    if (username !== undefined) addHeader(beside, 'username', username);
    if (credential !== undefined) addHeader(beside, 'credential', credential);
  }
  return { via: 'rtc', url: 'about:blank', method: 'GET', format: '', body: '', beside };
}
