import type { Destination } from '@/lib/core/vocabulary';
import type { Site } from '@/lib/sites/site';

/** Which conversation a page shows, under a key of our own. */
export interface Conversation {
  readonly key: () => string;
  readonly destination: () => Destination;
}

/**
 * Follows the address. A new conversation gets its id only after its first message was sent, and the key stays the same
 * through that, so that placeholders keep their meaning.
 */
export function followConversation(
  site: Site,
  location: Pick<Location, 'href'>,
  unique: () => string,
): Conversation {
  const keys = new Map<string, string>();
  let fresh = `${site.id}:new:${unique()}`;
  let last: string | null = null;
  return {
    key: () => {
      const id = site.conversation.exec(location.href)?.[1] ?? null;
      if (id === null) {
        if (last !== null) fresh = `${site.id}:new:${unique()}`;
        last = null;
        return fresh;
      }
      let key = keys.get(id);
      if (key === undefined) {
        // From "new", or from the transient id that the site shows for a moment, to the id that stays.
        const continues = last === null || last.startsWith('WEB:');
        key = continues ? (last === null ? fresh : (keys.get(last) ?? fresh)) : `${site.id}:${id}`;
        keys.set(id, key);
      }
      last = id;
      return key;
    },
    destination: () => ({
      site: site.name,
      account: site.temporary.test(location.href) ? 'temporary' : 'unknown',
      model: null,
    }),
  };
}
