/**
 * The service worker: with it, the site works without a connection once it was used.
 *
 * Pages that compute are opened from what was kept, page and scripts of one version. Pages that
 * are read come from the network while there is one; what was visited is kept as well.
 */
import { clientsClaim } from 'workbox-core';
import { addRoute, getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { isTool, keptAddress, offlinePage } from './addresses.ts';
import type { PrecacheEntry } from './precache.ts';
import { forgetOthers, runtimeCaches, takeOver } from './versions.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;
/** Written by ./integration.ts. */
declare const __PRECACHE__: PrecacheEntry[];

const { scope } = self.registration;

precache(__PRECACHE__);
clientsClaim();

const visited = new NetworkFirst({
  cacheName: runtimeCaches.pages,
  networkTimeoutSeconds: 4,
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }) => keptAddress(request.url),
      // What is kept anyway stays in the version whose scripts are kept with it.
      cacheWillUpdate: async ({ request, response }) =>
        response.ok && !getCacheKeyForURL(keptAddress(request.url)) ? response : null,
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        cachedResponse ?? (await matchPrecache(keptAddress(request.url))),
      handlerDidError: () => matchPrecache(scope + offlinePage),
    },
  ],
});

registerRoute(
  ({ request }) => request.mode === 'navigate',
  async ({ url, request, event }) => {
    const address = keptAddress(url.href);
    const tool = isTool(address.slice(scope.length)) && (await matchPrecache(address));
    return tool || visited.handle({ request, event });
  },
);

addRoute({ cleanURLs: false, directoryIndex: '' });

// Of a version that is not this worker's: newer than it, or older in a tab that is still open.
registerRoute(
  ({ url }) => url.href.startsWith(`${scope}_astro/`),
  new CacheFirst({ cacheName: runtimeCaches.assets }),
);

self.addEventListener('install', (event) => event.waitUntil(takeOver()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') self.skipWaiting();
});
