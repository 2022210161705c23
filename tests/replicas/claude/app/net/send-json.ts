import type {} from '../../../shared/early-references';

declare global {
  /** Bound, like `pageFetch`, by the first script of the head. */
  const pageBeacon: (url: string, body: Blob) => boolean;
  const PageRequest: typeof XMLHttpRequest;
}

const HEADERS = {
  'content-type': 'application/json',
  'anthropic-client-platform': 'web_claude_ai',
};

interface Sending {
  readonly method?: 'POST' | 'PATCH';
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly keepalive?: boolean;
}

/** Sends JSON as the site does: a string as body, through the reference to `fetch` that was kept early. */
export const sendJson = (url: string, body: unknown, { headers, ...rest }: Sending = {}): Promise<Response> =>
  pageFetch(url, {
    method: 'POST',
    ...rest,
    headers: { ...HEADERS, ...headers },
    body: JSON.stringify(body),
  });
