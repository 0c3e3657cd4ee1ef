/**
 * What a version of the site keeps beside its precache, and what it takes over from the version
 * before it: the pages that were visited, in their new state, and the scripts of tabs still open.
 */
import { cacheNames } from 'workbox-core';
import { getCacheKeyForURL } from 'workbox-precaching';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;
/** Written by ./integration.ts. */
declare const __VERSION__: string;

const { scope } = self.registration;

/** Two sites may share an origin, so the scope is part of each name. */
const cacheName = (kind: string, version = __VERSION__): string =>
  `staircase-${kind}-${scope}-${version}`;

export const runtimeCaches = { pages: cacheName('pages'), assets: cacheName('assets') } as const;

/** Whatever fails here is fetched again when it is visited, and stops no new version. */
export async function takeOver(): Promise<void> {
  await Promise.allSettled([renewVisited(), keepAssetsOfOpenTabs()]);
}

async function renewVisited(): Promise<void> {
  const pages = await caches.open(runtimeCaches.pages);
  const renew = async ({ url }: Request): Promise<void> => {
    if (getCacheKeyForURL(url)) return;
    const response = await fetch(url, { cache: 'no-cache' });
    // A browser refuses to open a page from an answer that came from another address.
    if (response.ok && !response.redirected) await pages.put(url, response);
  };
  for (const name of await others('pages'))
    await Promise.allSettled((await (await caches.open(name)).keys()).map(renew));
}

/** The host has only the new ones, and the precache drops the old ones on activation. */
async function keepAssetsOfOpenTabs(): Promise<void> {
  const precached = await caches.open(cacheNames.precache);
  const assets = await caches.open(runtimeCaches.assets);
  for (const request of await precached.keys()) {
    const isOld = request.url.startsWith(`${scope}_astro/`) && !getCacheKeyForURL(request.url);
    const response = isOld && (await precached.match(request));
    if (response) await assets.put(request, response);
  }
}

/** Deletes what other versions kept. */
export async function forgetOthers(): Promise<void> {
  const names = [...(await others('pages')), ...(await others('assets'))];
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function others(kind: keyof typeof runtimeCaches): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((it) => it.startsWith(cacheName(kind, '')) && it !== runtimeCaches[kind]);
}
