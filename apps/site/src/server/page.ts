import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

/** An answer with its bytes ready, in each encoding that makes them smaller. */
export interface Page {
  status: number
  headers: Record<string, string>
  etag: string
  body: Buffer
  gzip: Buffer | undefined
  brotli: Buffer | undefined
}

/** What a page holds in memory, but for its headers. */
export function bytesOf({ body, gzip, brotli }: Page): number {
  return body.length + (gzip?.length ?? 0) + (brotli?.length ?? 0)
}

const compressible = /^(text\/|application\/(javascript|([a-z.]+\+)?(json|xml))|image\/svg)/
const brotliQuality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }

export async function buildPage(status: number, headers: Record<string, string>, body: Buffer): Promise<Page> {
  const isSmaller = (packed: Buffer): Buffer | undefined => (packed.length < body.length ? packed : undefined)
  const mayCompress = compressible.test(headers['content-type'] ?? '')
  return {
    status,
    headers,
    // Weak: the same page in two encodings is not the same bytes.
    etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    body,
    gzip: mayCompress ? isSmaller(await toGzip(body)) : undefined,
    brotli: mayCompress ? isSmaller(await toBrotli(body, brotliQuality)) : undefined,
  }
}

export interface Encoded {
  bytes: Buffer
  encoding: 'br' | 'gzip' | undefined
}

/** The page's bytes in the best encoding that `Accept-Encoding` allows. */
export function encodedFor(page: Page, accepted: string): Encoded {
  if (page.brotli !== undefined && /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted)) {
    return { bytes: page.brotli, encoding: 'br' }
  }
  if (page.gzip !== undefined && /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted)) {
    return { bytes: page.gzip, encoding: 'gzip' }
  }
  return { bytes: page.body, encoding: undefined }
}
