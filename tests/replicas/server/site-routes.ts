import { relay, relayFrame } from './relay';
import { relayWorker } from './relay-worker';
import type { Route } from './route';

/** Each site's routes, loaded on demand: one replica can be served while the other is being worked on. */
const ROUTES = {
  chatgpt: () => import('../chatgpt/routes'),
  claude: () => import('../claude/routes'),
};

export type ReplicaName = keyof typeof ROUTES;

export const REPLICA_NAMES: readonly ReplicaName[] = ['chatgpt', 'claude'];

export async function siteRoutes(names: readonly ReplicaName[]): Promise<readonly Route[]> {
  const modules = await Promise.all(names.map((name) => ROUTES[name]()));
  return [relay, relayFrame, relayWorker, ...modules.flatMap(({ routes }) => routes)];
}
