import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { DirectoryUnusable } from './directory-unusable.ts'

export interface Source {
  /** Of the CSV file, and of the zip that it lies in. */
  names: string[]
  stream: Readable
  close: () => void
}

/** Opens the directory's CSV file: as it is, or inside the zip that it is published as. */
export async function openSource(path: string): Promise<Source> {
  const name = basename(path)
  if (!(await isZip(path))) {
    // Of an open file: one that is opened later may be gone by then, and nobody listens any more.
    const stream = (await open(path)).createReadStream()
    return { names: [name], stream, close: () => stream.destroy() }
  }
  const zip = await openZip(path)
  try {
    const entry = choose(await listTables(zip))
    const stream = await zip.openReadStreamPromise(entry)
    return { names: [basename(entry.fileName), name], stream, close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error
  }
}

/** Every CSV file of a zip one after another, or the one that a path names. */
export async function* openEach(path: string): AsyncGenerator<Source> {
  if (!(await isZip(path))) {
    yield await openSource(path)
    return
  }
  const zip = await openZip(path)
  try {
    for (const entry of await listTables(zip)) {
      const stream = await zip.openReadStreamPromise(entry)
      yield { names: [basename(entry.fileName), basename(path)], stream, close: () => stream.destroy() }
    }
  } finally {
    zip.close()
  }
}

/** By its first bytes: names are changed by browsers and by people. */
async function isZip(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return (bytesRead === 4 && buffer.toString('latin1').startsWith('PK')) || /\.zip$/i.test(path)
  } finally {
    await file.close()
  }
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, lazyEntries: true })
  } catch (cause) {
    throw new DirectoryUnusable(`${basename(path)} cannot be opened as a zip file.`, { cause })
  }
}

/** The files of rows. Left out: names and codes, what a Mac adds, and multi_csv, which has the same rows again, an area a file. */
async function listTables(zip: ZipFile): Promise<Entry[]> {
  const tables: Entry[] = []
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileName.replaceAll('\\', '/')
    const isBeside = /(^|\/)(__MACOSX|multi_csv|Documents|User Guide)\//i.test(path) || /(^|\/)\._/.test(path)
    if (/\.csv$/i.test(path) && !isBeside) tables.push(entry)
  }
  return tables
}

/** The one that is called as the directory is, or the only one there is: its header will tell what it is. */
function choose(tables: readonly Entry[]): Entry {
  const named = tables.find(({ fileName }) => /(^|[/\\])ONSPD[^/\\]*$/i.test(fileName))
  const chosen = named ?? (tables.length === 1 ? tables[0] : undefined)
  if (chosen) return chosen
  const some = tables.slice(0, 3).map(({ fileName }) => fileName)
  const instead = some.length > 0 ? ` It holds ${some.join(', ')}.` : ''
  throw new DirectoryUnusable(`There is no ONSPD_….csv inside the zip file.${instead}`)
}
