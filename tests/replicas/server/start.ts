import { createServer } from 'node:https';
import type { Switches } from '../switches';
import { certificate } from './certificate';
import { hostRules } from './hosts';
import { Recorder } from './recorder';
import { respond } from './respond';
import { REPLICA_NAMES, type ReplicaName, siteRoutes } from './site-routes';
import { sockets } from './sockets';

/** The running replicas of both sites. */
export interface Replicas {
  readonly port: number;
  /** The value of Chromium's `--host-resolver-rules`. */
  readonly hostRules: string;
  readonly recorder: Recorder;
  /** Replaces the stored switches; those in a URL still win. */
  configure(switches: Partial<Switches>): void;
  close(): Promise<void>;
}

/**
 * Starts the replicas' server on loopback.
 *
 * @param options.port 0, the default, takes a free one.
 * @param options.sites All by default; one alone while the other is being worked on.
 */
export async function startReplicas(
  options: { port?: number; sites?: readonly ReplicaName[] } = {},
): Promise<Replicas> {
  const { port = 0, sites = REPLICA_NAMES } = options;
  const routes = await siteRoutes(sites);
  const recorder = new Recorder();
  const stored: { switches: Partial<Switches> } = { switches: {} };
  const server = createServer(await certificate(), (request, response) => {
    respond(request, response, routes, recorder, stored).catch((error: unknown) => {
      if (request.errored) return;
      process.stderr.write(`${request.method} ${request.headers.host}${request.url}: ${String(error)}\n`);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  const live = sockets(recorder);
  server.on('upgrade', live.upgrade);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');

  return {
    port: address.port,
    hostRules: hostRules(address.port),
    recorder,
    configure(switches) {
      stored.switches = switches;
    },
    async close() {
      live.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
