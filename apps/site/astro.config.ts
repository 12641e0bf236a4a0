import mdx from '@astrojs/mdx'
import { defineConfig, passthroughImageService } from 'astro/config'
import { ownServer } from './src/server/astro-adapter.ts'

export default defineConfig({
  output: 'server',
  adapter: ownServer(),
  integrations: [mdx()],
  // Pages say how long they may be kept and under which tags; src/server/page-cache.ts keeps them.
  cache: { provider: { name: 'page-cache', entrypoint: new URL('./src/server/cache-provider.ts', import.meta.url) } },
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  // The Content-Security-Policy refuses inline styles, scripts and data: addresses alike.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    // A script of several files for browsers (`?worker&url` bundles it) is a module.
    worker: { format: 'es' },
  },
})
