import { fileURLToPath } from 'node:url'

export { keptCompiled } from './env.ts'

/** A file of an installation with nobody real in it. */
export const installationPath: string = fileURLToPath(new URL('a-coalition.json', import.meta.url))
