import type { AstroIntegration } from 'astro'

/**
 * Builds pages into one function, `render(request, locals)`, for our own server. The adapter that Astro offers for Node
 * writes to the socket itself; ours needs the answer in hand, to keep it, compress it once and give it an ETag.
 */
export function ownServer(): AstroIntegration {
  return {
    name: 'own-server',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ build: { redirects: false } })
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'own-server',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./entry.ts', import.meta.url),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable', hybridOutput: 'stable' },
        })
      },
    },
  }
}
