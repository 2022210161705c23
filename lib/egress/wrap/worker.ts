import { addHeader } from '../beside';
import type { Gate } from '../gate';
import { absolute, exception, listen, originOf, parsed, schemeOf } from '../page';
import { asJson, bare, getters, uncurry } from '../pristine';
import { isBlob } from '../sealed';
import type { Entry } from '../wire';
import { at, replace, replaceConstructor } from './disguise';
import { guardText } from './in-worker/guard-text';
import type { FromWorker, ToWorker } from './in-worker/messages';

/**
 * A worker has functions of its own, which no content script reaches. Its script starts behind a guard, in a blob: the
 * policies of both sites let workers start from one. The guard asks this page's gate; what it can't ask about fails there.
 */
export function wrapWorkers(target: Window & typeof globalThis, gate: Gate): void {
  const { Blob: NativeBlob, MessageChannel: NativeChannel, URL: Addresses } = target;
  const guard = guardText();
  const blobs: Record<string, Blob> = bare({});
  const addressOf = uncurry<typeof URL, [Blob], string>(Addresses.createObjectURL);
  const revoke = uncurry<typeof URL, [string], void>(Addresses.revokeObjectURL);
  const postTo = uncurry(target.Worker.prototype.postMessage) as unknown as (
    worker: object,
    message: unknown,
    transfer: Transferable[],
  ) => void;

  // The browser keeps the blob as long as its address lives, so that keeping it here costs nothing.
  replace(Addresses, 'createObjectURL', (self, args, forward) => {
    const address = forward(self, args) as string;
    const blob = at(args, 0);
    if (isBlob(blob)) blobs[address] = blob;
    return address;
  });
  replace(Addresses, 'revokeObjectURL', (self, args, forward) => {
    const address = `${at(args, 0) as string}`;
    delete blobs[address];
    return forward(self, [address]);
  });

  const blobOf = (parts: (string | Blob)[]): string =>
    addressOf(Addresses, new NativeBlob(parts, bare({ type: 'text/javascript' })));
  const sourceOf = (url: string, isModule: boolean): string => {
    const start = guard(url, isModule ? 'self' : 'this');
    const own = blobs[url];
    if (isModule) return blobOf([`import ${asJson(blobOf([start]))};import ${asJson(url)}`]);
    return blobOf(own ? [`${start}\n`, own] : [`${start}importScripts(${asJson(url)})`]);
  };

  replaceConstructor(target, 'Worker', (args, forward) => {
    if (args.length === 0) return forward(args);
    const url = absolute(`${args[0] as string}`);
    const given = at(args, 1) as WorkerOptions | null | undefined;
    const options = bare({ type: given?.type, name: given?.name, credentials: given?.credentials });
    const address = parsed(url);
    const scheme = address === null ? '' : schemeOf(address);
    // The platform's own complaint.
    if (address === null || (scheme !== 'data:' && originOf(address) !== originOf(parsed('') as URL)))
      return forward([url, options]);
    // What is in the address can be read by the worker, and says nothing to the server that it didn't say here.
    if (scheme === 'data:' || !gate.knowsScript(url)) {
      gate.refused('worker', url);
      throw exception("Failed to construct 'Worker': Access to the script is denied.", 'SecurityError');
    }
    const source = sourceOf(url, options.type === 'module');
    const worker = forward([source, options]);
    revoke(Addresses, source);
    const { port1, port2 } = new NativeChannel();
    answerWorker(port1, gate);
    postTo(worker, null, [port2]);
    return worker;
  });
}

const dataOf = getters(MessageEvent.prototype)('data') as (event: Event) => FromWorker;
const post = uncurry<MessagePort, [ToWorker], void>(MessagePort.prototype.postMessage);
const start = uncurry(MessagePort.prototype.start);

function answerWorker(port: MessagePort, gate: Gate): void {
  listen(port, 'message', (event) => {
    const asked = dataOf(event);
    const { id, url } = asked;
    if (asked.id === 0) return gate.refused('worker', url);
    const { method, format, headers, body } = asked as Extract<FromWorker, { body: unknown }>;
    const beside: Entry[] = [];
    for (let i = 0; i < headers.length; i++) {
      const [name, value] = [headers[i]?.[0] ?? '', headers[i]?.[1] ?? ''];
      addHeader(beside, name, value);
    }
    gate.judge({ via: 'worker', url, method, format, body, beside }, (ready) => {
      const fresh = ready !== null && ready !== body && ready !== '' ? (ready as Blob) : null;
      post(port, { id, pass: ready !== null, body: fresh });
    });
  });
  start(port);
}
