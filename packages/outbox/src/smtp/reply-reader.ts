/** A server's reply: its three digits, and its lines with these digits, the first of them where there are very many. */
export interface Reply {
  code: number
  text: string
}

/** What came is no SMTP: no three digits, or a reply without an end. */
export class NotSmtp extends Error {
  override name = 'NotSmtp' as const
}

/** RFC 5321 allows 512 bytes; the rest of a longer line is read, and not kept. */
const mostOfLine = 1_000
/** Of a reply of many lines; an EHLO's is far shorter. */
const mostKept = 8_000
/** A reply is read to its end, however talkative, but for one that has none. */
const mostOfReply = 4 * 1024 * 1024

export interface ReplyReader {
  /** The no that a reply without the end of its last line says: some servers say why, and are gone. A yes is not believed so. */
  lastNo: () => Reply | undefined
  /** The replies that these bytes complete. Throws `NotSmtp`. */
  take: (chunk: Buffer) => Reply[]
  /** Whether a reply has begun that is not complete. */
  isMidway: () => boolean
}

/** Reads replies from bytes as they come, in any pieces; what it keeps of them is bounded, and takes time as they are long. */
export function createReplyReader(): ReplyReader {
  let line: Buffer = Buffer.alloc(0)
  let lines: string[] = []
  let kept = 0
  let bytes = 0

  function endReply(code: number): Reply {
    const text = lines.join('\n')
    lines = []
    kept = 0
    bytes = 0
    return { code, text }
  }

  function endLine(): Reply | undefined {
    const text = decode(line).replace(/\r$/, '')
    line = Buffer.alloc(0)
    if (text.trim() === '') return undefined
    const found = /^(\d{3})([ -]|$)/.exec(text)
    if (found === null) throw new NotSmtp('a line without a code')
    if (kept < mostKept) lines.push(text)
    kept += text.length
    return found[2] === '-' ? undefined : endReply(Number(found[1]))
  }

  return {
    isMidway: () => bytes > 0,
    lastNo: () => {
      try {
        const reply = line.length > 0 ? endLine() : undefined
        return reply !== undefined && reply.code >= 400 ? reply : undefined
      } catch {
        return undefined
      }
    },
    take: (chunk) => {
      const replies: Reply[] = []
      for (let from = 0; from < chunk.length;) {
        const at = chunk.indexOf(0x0a, from)
        const end = at === -1 ? chunk.length : at
        bytes += end - from + 1
        if (bytes > mostOfReply) throw new NotSmtp('a reply without an end')
        const room = mostOfLine - line.length
        if (room > 0) line = Buffer.concat([line, chunk.subarray(from, Math.min(end, from + room))])
        from = end + 1
        const reply = at === -1 ? undefined : endLine()
        if (reply !== undefined) replies.push(reply)
      }
      return replies
    },
  }
}

/** UTF-8 where it is, cut or not; else each byte as a character, which servers of long ago mean. */
function decode(line: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line, { stream: true })
  } catch {
    return line.toString('latin1')
  }
}
