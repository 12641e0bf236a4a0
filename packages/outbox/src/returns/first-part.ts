const mostHeader = 64 * 1024

/**
 * The first part of a mail of several parts, as a mail of its own: in a report the words for people, and none of what is
 * returned behind them. Undefined for a mail of one part, or whose boundary is not the one that it names.
 */
export function firstPart(bytes: Uint8Array, contentType: string): Buffer | undefined {
  const [, quoted, bare] =
    /^multipart\/[^]*?boundary[ \t]*=[ \t]*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(contentType) ?? []
  const boundary = (quoted ?? bare)?.trim()
  if (boundary === undefined) return undefined
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const begins = findBoundary(mail, boundary, 0)
  if (begins === -1) return undefined
  const from = begins + boundary.length + 2
  const ends = findBoundary(mail, boundary, from)
  const part = mail.subarray(from, ends === -1 ? undefined : ends)
  const lineEnd = part.indexOf('\n')
  return lineEnd === -1 || lineEnd > mostHeader ? undefined : part.subarray(lineEnd + 1)
}

/** Where a line begins with the boundary. */
function findBoundary(mail: Buffer, boundary: string, from: number): number {
  const mark = `--${boundary}`
  for (let at = mail.indexOf(mark, from, 'latin1'); at !== -1; at = mail.indexOf(mark, at + 1, 'latin1')) {
    const next = mail[at + mark.length]
    const endsLine = next === undefined || next === 10 || next === 13 || next === 32 || next === 9 || next === 45
    if ((at === 0 || mail[at - 1] === 10) && endsLine) return at
  }
  return -1
}
