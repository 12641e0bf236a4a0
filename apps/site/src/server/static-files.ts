import { readFile, readdir } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { buildPage, type Page } from './page.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** Reads the few built files into memory by their address: no path is ever made from a request. */
export async function loadStaticFiles(folder: string): Promise<Map<string, Page>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, Page]> => {
        const path = join(file.parentPath, file.name)
        const address = `/${relative(folder, path).split(sep).join('/')}`
        const headers = {
          'content-type': types[extname(file.name)] ?? 'application/octet-stream',
          // The name of a file under /_astro/ holds a hash of its content.
          'cache-control': address.startsWith('/_astro/')
            ? 'public, max-age=31536000, immutable'
            : 'public, max-age=3600',
        }
        return [address, await buildPage(200, headers, await readFile(path))]
      }),
    ),
  )
}
