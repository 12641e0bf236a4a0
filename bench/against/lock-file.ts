import { z } from 'zod'

const entry = z.object({
  version: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  link: z.boolean().optional(),
})
const lockFile = z.object({ packages: z.record(z.string(), entry) })

export interface LockFile {
  /** What comes from the registry, by the folder where it lies: which bytes of which package these are. */
  installed: ReadonlyMap<string, string>
  /** Links to the repository's own packages, and the folder that each leads to. */
  own: ReadonlyMap<string, string>
}

/** One folder or link that is to lie at `to`; of an installed package, the folder `from` of another clone has the same bytes. */
export interface Laying {
  from: string
  to: string
}

/** Reads a `package-lock.json`. */
export function readLockFile(text: string): LockFile {
  const entries = Object.entries(lockFile.parse(JSON.parse(text)).packages)
  const inModules = entries.filter(([path]) => path.includes('node_modules/'))
  return {
    installed: new Map(
      inModules
        .filter(([, { link }]) => link !== true)
        .map(([path, { version = '', integrity = '' }]) => [path, `${nameOf(path)} ${version} ${integrity}`]),
    ),
    own: new Map(
      inModules.filter(([, { link }]) => link === true).map(([path, { resolved = '' }]) => [path, resolved]),
    ),
  }
}

/** Where each package that `wanted` names lies in a clone that has installed `here`; undefined when one does not lie there. */
export function findSamePackages(wanted: LockFile, here: LockFile): Laying[] | undefined {
  const places = new Map([...here.installed].map(([path, bytes]) => [bytes, path]))
  const layings: Laying[] = []
  for (const [to, bytes] of wanted.installed) {
    const from = here.installed.get(to) === bytes ? to : places.get(bytes)
    if (from === undefined) return undefined
    layings.push({ from, to })
  }
  return layings
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}
