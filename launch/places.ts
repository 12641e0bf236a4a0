import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The clone we run in. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What running leaves behind: secrets, logs and the database. `DATA_FOLDER` puts it elsewhere. */
export const dataFolder = resolve(root, process.env['DATA_FOLDER'] ?? '.data')
/** Where the builds' stamps lie: they belong to the clone, whatever the data. */
export const buildFolder = join(root, '.data')
/** Where Node keeps what it has compiled for the tests, which start the same processes many times. */
export const compiledFolder = join(buildFolder, 'compiled')
/** Where the worker's day keys lie, outside the database and its copies. */
export const keysFolder = join(dataFolder, 'sealing-keys')
/** Where the table of postcodes is put, and looked for, unless told. */
export const postcodeTablePath = join(dataFolder, 'postcodes.table')
