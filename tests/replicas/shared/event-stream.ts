export interface ServerEvent {
  /** `message` unless the server names it. */
  readonly event: string;
  readonly data: string;
}

/** Text of a response as it arrives, cut after each `separator`. What follows the last one is yielded at the end. */
export async function* blocks(response: Response, separator: string): AsyncGenerator<string> {
  if (response.body === null) return;
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let pending = '';
  for (;;) {
    const { done, value } = await reader.read();
    pending += decoder.decode(value, { stream: !done });
    const parts = pending.split(separator);
    pending = parts.pop() ?? '';
    yield* parts;
    if (done) break;
  }
  if (pending !== '') yield pending;
}

function fields(block: string, name: string): string[] {
  return block.split('\n').flatMap((line) => {
    if (!line.startsWith(`${name}:`)) return [];
    return [line.slice(name.length + 1).replace(/^ /, '')];
  });
}

/** Server-sent events of a response to a POST, which `EventSource` can't make. */
export async function* serverEvents(response: Response): AsyncGenerator<ServerEvent> {
  for await (const block of blocks(response, '\n\n')) {
    const data = fields(block, 'data');
    if (data.length > 0) yield { event: fields(block, 'event')[0] ?? 'message', data: data.join('\n') };
  }
}
