import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { type Visit, visitSchema } from './visit.ts'

export interface VisitSeal {
  seal: (visit: Visit) => string
  /** Undefined for whatever was not sealed by us, in this form. */
  open: (sealed: string) => Visit | undefined
}

const cipher = 'aes-256-gcm'
const [nonceBytes, tagBytes] = [12, 16]
/** More than the longest form that is taken. */
const mostBytes = 256 * 1024

/**
 * Seals with a key of the campaign's own (HKDF, RFC 5869), so that what lies in a browser tells nobody a word. Compressed before, as
 * cookies are short: nobody else can make a browser send both their words and ours, so the length gives nothing away.
 */
export function createVisitSeal(personKey: string): VisitSeal {
  const key = Buffer.from(hkdfSync('sha256', Buffer.from(personKey, 'base64url'), '', 'safe-to-report visit v1', 32))
  return {
    seal(visit) {
      const nonce = randomBytes(nonceBytes)
      const sealing = createCipheriv(cipher, key, nonce)
      const packed = brotliCompressSync(JSON.stringify(visit), { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
      const text = Buffer.concat([sealing.update(packed), sealing.final()])
      return Buffer.concat([nonce, text, sealing.getAuthTag()]).toString('base64url')
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length <= nonceBytes + tagBytes) return undefined
      try {
        const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes))
        opening.setAuthTag(bytes.subarray(-tagBytes))
        const packed = Buffer.concat([opening.update(bytes.subarray(nonceBytes, -tagBytes)), opening.final()])
        return visitSchema.safeParse(
          JSON.parse(brotliDecompressSync(packed, { maxOutputLength: mostBytes }).toString()),
        ).data
      } catch {
        return undefined
      }
    },
  }
}
