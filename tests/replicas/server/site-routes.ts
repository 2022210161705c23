import { existsSync } from 'node:fs';
import type { Route } from './route';

/** The sites that have a replica. */
export const SITES = ['chatgpt', 'claude'];

/** The routes of the given sites' replicas, of those that stand beside the server. */
export async function siteRoutes(sites: readonly string[]): Promise<readonly Route[]> {
  const files = sites.map((site) => new URL(`../${site}/routes.ts`, import.meta.url));
  const modules = await Promise.all(files.filter((file) => existsSync(file)).map(load));
  return modules.flat();
}

async function load(file: URL): Promise<readonly Route[]> {
  const module: { readonly routes: readonly Route[] } = await import(file.href);
  return module.routes;
}
