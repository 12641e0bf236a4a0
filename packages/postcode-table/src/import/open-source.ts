import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { DirectoryUnusable } from './directory-unusable.ts'

export interface Source {
  name: string
  stream: Readable
  close: () => void
}

/** Opens the directory's CSV file: as it is, or inside the zip that it is published as. */
export async function openSource(path: string): Promise<Source> {
  if (/\.zip$/i.test(path)) return openZipped(path)
  const stream = createReadStream(path)
  return { name: basename(path), stream, close: () => stream.destroy() }
}

async function openZipped(path: string): Promise<Source> {
  const zip = await openZip(path)
  try {
    const entry = await findDirectory(zip)
    const stream = await zip.openReadStreamPromise(entry)
    return { name: basename(entry.fileName), stream, close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, lazyEntries: true })
  } catch (cause) {
    throw new DirectoryUnusable(`${basename(path)} cannot be opened as a zip file.`, { cause })
  }
}

async function findDirectory(zip: ZipFile): Promise<Entry> {
  const seen: string[] = []
  for await (const entry of zip.eachEntry()) {
    // Data/multi_csv holds the same rows again, a file for each area.
    if (/(^|\/)Data\/ONSPD_[^/]*\.csv$/i.test(entry.fileName)) return entry
    if (/\.csv$/i.test(entry.fileName) && seen.length < 3) seen.push(entry.fileName)
  }
  const instead = seen.length > 0 ? ` It holds ${seen.join(', ')}.` : ''
  throw new DirectoryUnusable(`There is no Data/ONSPD_….csv inside the zip file.${instead}`)
}
