import { readdir, readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join } from 'node:path'

interface Asset {
  type: string
  body: Buffer
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/**
 * The few files that pages name, by path, held in memory: a build that replaces them on disk while we run can neither break
 * an answer half way nor mix two versions.
 */
export async function readAssets(clientFolder: string): Promise<Map<string, Asset>> {
  const folder = join(clientFolder, 'assets')
  const names = (await readdir(folder)).filter((name) => extname(name) in types)
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, Asset]> => {
        const asset = { type: types[extname(name)] ?? '', body: await readFile(join(folder, name)) }
        return [`/assets/${name}`, asset]
      }),
    ),
  )
}

/** An asset's name holds a hash of its content, so it may be kept for good. */
export function sendAsset(asset: Asset, response: ServerResponse): void {
  response.writeHead(200, {
    'Content-Type': asset.type,
    'Content-Length': asset.body.byteLength,
    'Cache-Control': 'public, max-age=31536000, immutable',
  })
  response.end(asset.body)
}
