import type { Switches } from '../switches';

/** A request as it arrived at the replica server; the body is raw and complete. */
export interface Exchange {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly switches: Switches;
}

/** What a route answers. An async iterable is streamed chunk by chunk (server-sent events, frames). */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | AsyncIterable<string>;
  /** The connection breaks after the body, which the browser takes for an error. */
  readonly cut?: boolean;
}

/** One endpoint or page of a site. The first route that matches answers. */
export interface Route {
  /** Exact host, or a pattern for hosts with a changing part. */
  readonly host: string | RegExp;
  readonly method: string;
  readonly path: RegExp;
  readonly reply: (exchange: Exchange) => Reply | Promise<Reply>;
}
