import { readdir, readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

interface Asset {
  type: string
  body: Buffer
  /** The same, compressed once, by the name that a browser asks for it with; the best first. */
  packed?: ReadonlyMap<string, Buffer>
  /** Of its own, such as who else may read it. */
  headers?: Record<string, string>
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
        const type = types[extname(name)] ?? ''
        const body = await readFile(join(folder, name))
        return [`/assets/${name}`, type === types['.woff2'] ? { type, body } : await packAsset(body, type)]
      }),
    ),
  )
}

/** An asset's name holds a hash of its content, so it may be kept for good. */
export function sendAsset(asset: Asset, request: IncomingMessage, response: ServerResponse): void {
  const taken = String(request.headers['accept-encoding'] ?? '')
    .split(/[,;]/)
    .map((name) => name.trim())
  const [encoding, body] = [...(asset.packed ?? [])].find(([name]) => taken.includes(name)) ?? [undefined, asset.body]
  response.writeHead(200, {
    'Content-Type': asset.type,
    'Content-Length': body.byteLength,
    'Cache-Control': 'public, max-age=31536000, immutable',
    ...asset.headers,
    ...(asset.packed && { Vary: 'Accept-Encoding' }),
    ...(encoding && { 'Content-Encoding': encoding }),
  })
  response.end(body)
}

/** An asset that compresses well, compressed beforehand. */
export async function packAsset(bytes: Uint8Array, type = 'application/octet-stream'): Promise<Asset> {
  const [brotli, gzipped] = await Promise.all([promisify(brotliCompress)(bytes), promisify(gzip)(bytes, { level: 9 })])
  return {
    type,
    body: Buffer.from(bytes),
    packed: new Map([
      ['br', brotli],
      ['gzip', gzipped],
    ]),
  }
}
