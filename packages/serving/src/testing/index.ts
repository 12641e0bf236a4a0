import { fileURLToPath } from 'node:url'

/** A file of an installation with nobody real in it. */
export const installationPath: string = fileURLToPath(new URL('a-coalition.json', import.meta.url))
