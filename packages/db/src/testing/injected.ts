import type {} from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** The test cluster of this run, for `cloneDatabase`. */
    clusterUrl: string
  }
}
