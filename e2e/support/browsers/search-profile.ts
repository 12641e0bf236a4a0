import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { decodeMozLz4, isMozLz4 } from './decode-moz-lz4.ts'

/** A word that was found, and the file of the profile that holds it. */
export interface FoundWord {
  word: string
  file: string
}

/**
 * Looks for words in all files of a browser's profile: as UTF-8, as UTF-16, percent-encoded, in either case, in Firefox's packed
 * session files, and in what is written as base64 (Firefox writes the states of a history so).
 */
export function searchProfile(folder: string, words: readonly string[]): FoundWord[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return paths.flatMap((path) => {
    const text = readText(path)
    return words
      .filter((word) => formsOf(word).some((form) => text.includes(form)))
      .map((word) => ({ word, file: relative(folder, path) }))
  })
}

/** A browser that runs may take a file away while it is looked for. */
function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

/** All that can be read in a file, in lower case, where every byte is a letter. */
function readText(path: string): string {
  const file = readIfThere(path)
  const text = (isMozLz4(file) ? decodeMozLz4(file) : file).toString('latin1')
  const written = [...text.matchAll(/[\w+/-]{24,}={0,2}/g)].map(([run]) =>
    Buffer.from(run, 'base64').toString('latin1'),
  )
  return [text, ...written].join('\n').toLowerCase()
}

function formsOf(word: string): string[] {
  const lower = word.toLowerCase()
  const forms = [lower, encodeURIComponent(lower), new URLSearchParams({ a: lower }).toString().slice(2)]
  return [...new Set(forms)]
    .flatMap((form) => [Buffer.from(form), Buffer.from(form, 'utf16le')])
    .map((bytes) => bytes.toString('latin1').toLowerCase())
}
