import { EventEmitter, once } from 'node:events';

/** One thing that crossed between a page and the server: a request, or a frame of a WebSocket. */
export interface Recorded {
  readonly id: number;
  /** Milliseconds since the epoch, at the first byte. */
  readonly time: number;
  readonly channel: 'request' | 'frame';
  /** `out` left the browser, `in` came from the server. */
  readonly direction: 'out' | 'in';
  /** HTTP method; `WS` for frames. */
  readonly method: string;
  readonly url: URL;
  /** Names in lower case; repeated headers joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** Everything that arrived so far, as it arrived, also of a request that was cut off. */
  readonly body: Buffer;
  /** The body has ended; false for one that still streams or was cut off. */
  readonly complete: boolean;
  /** Frames of one socket share a number; null for requests. */
  readonly socket: number | null;
}

type Opening = Omit<Recorded, 'id' | 'time' | 'body' | 'complete'>;

/** Writes one record: the bytes as they come, then their end. */
export interface Entry {
  append(bytes: Buffer): void;
  end(): void;
}

type Line = Omit<Recorded, 'complete'> & { complete: boolean; readonly chunks: Buffer[] };

function lineOf(opening: Opening, id: number): Line {
  const chunks: Buffer[] = [];
  return {
    ...opening,
    id,
    time: Date.now(),
    complete: false,
    chunks,
    // Joined when it's asked for: a long upload would otherwise be copied with each of its chunks.
    get body() {
      if (chunks.length > 1) chunks.splice(0, chunks.length, Buffer.concat(chunks));
      return chunks[0] ?? Buffer.alloc(0);
    },
  };
}

/**
 * The oracle of the browser tests: an append-only log of all that left the page. It keeps what it saw of a request from
 * its first byte on, because a request that was cut off has leaked all the same.
 */
export class Recorder {
  private log: Line[] = [];
  private next = 1;
  private readonly news = new EventEmitter().setMaxListeners(0);

  open(opening: Opening): Entry {
    const line = lineOf(opening, this.next++);
    this.log.push(line);
    this.news.emit('news');
    return {
      append: (bytes) => {
        line.chunks.push(bytes);
        this.news.emit('news');
      },
      end: () => {
        line.complete = true;
        this.news.emit('news');
      },
    };
  }

  /** All records in the order of their first byte. They grow while their requests do. */
  entries(): readonly Recorded[] {
    return [...this.log];
  }

  /** Requests and frames that left the page for a path. */
  sent(path: RegExp): readonly Recorded[] {
    return this.entries().filter(({ direction, url }) => direction === 'out' && path.test(url.pathname));
  }

  /**
   * Waits until the record shows what a test expects.
   *
   * @throws After `milliseconds`, naming what was recorded instead (paths alone, never bodies).
   */
  async until(expected: (entries: readonly Recorded[]) => boolean, milliseconds = 10_000): Promise<void> {
    const signal = AbortSignal.timeout(milliseconds);
    while (!expected(this.entries())) {
      try {
        await once(this.news, 'news', { signal });
      } catch {
        const seen = this.entries().map(({ method, url }) => `${method} ${url.host}${url.pathname}`);
        throw new Error(`Not recorded within ${milliseconds} ms. Recorded:\n${seen.join('\n')}`);
      }
    }
  }

  reset(): void {
    this.log = [];
    this.news.emit('news');
  }
}
