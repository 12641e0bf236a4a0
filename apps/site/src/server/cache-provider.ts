import type { CacheProviderFactory } from 'astro'

/**
 * Carries what a page said with `Astro.cache.set` to our server in two headers, which go no further. The server keeps
 * the finished bytes, so that a kept page costs no rendering at all; purging happens there too.
 */
const pageCacheProvider: CacheProviderFactory = () => ({
  name: 'page-cache',
  setHeaders: (options) =>
    new Headers({
      'x-keep-seconds': String(options.maxAge ?? 0),
      'x-keep-stale-seconds': String(options.swr ?? 0),
      'x-keep-tags': (options.tags ?? []).join(','),
    }),
  invalidate: () => Promise.reject(new Error('pages are purged by the server, on notice from the database')),
})

// eslint-disable-next-line import/no-default-export -- Astro asks for a default export here
export default pageCacheProvider
