import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The clone we run in. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What running leaves behind: secrets, logs, and (for all but root in a private clone) the database. */
export const dataFolder = join(root, '.data')
