import { createHash, verify, type KeyObject } from 'node:crypto'

/** Verifies an RSA signature as RFC 6376 says, relaxed in head and body; gives the names that are signed, in lower case. */
export function verifyDkim(bytes: Buffer, publicKey: KeyObject): { isGood: boolean; names: string[] } {
  const [head = '', ...rest] = bytes.toString('latin1').split('\r\n\r\n')
  const fields = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n')
  const signature = fields.find((field) => /^dkim-signature:/i.test(field)) ?? ''
  const tag = (name: string): string =>
    (new RegExp(`[;:\\s]${name}=([^;]*)`).exec(signature)?.[1] ?? '').replaceAll(/\s/g, '')
  const body = createHash('sha256').update(relaxBody(rest.join('\r\n\r\n')), 'latin1')
  const names = tag('h').toLowerCase().split(':')
  const signed = names.flatMap((name) => fields.find((field) => field.toLowerCase().startsWith(`${name}:`)) ?? [])
  const unsigned = relaxField(signature).replace(/b=[^;]*$/, 'b=')
  const text = Buffer.from([...signed.map(relaxField), unsigned].join('\r\n'), 'latin1')
  const isGood =
    body.digest('base64') === tag('bh') && verify('sha256', text, publicKey, Buffer.from(tag('b'), 'base64'))
  return { isGood, names }
}

function relaxField(field: string): string {
  const colon = field.indexOf(':')
  const value = field.slice(colon + 1).replaceAll(/[ \t]+/g, ' ')
  return `${field.slice(0, colon).toLowerCase().trim()}:${value.trim()}`
}

function relaxBody(body: string): string {
  return body
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/ \r\n/g, '\r\n')
    .replace(/(\r\n)*$/, '\r\n')
}
