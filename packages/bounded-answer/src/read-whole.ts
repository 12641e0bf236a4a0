/** An answer from outside that is larger than any that we ask for. */
export class AnswerTooBig extends Error {
  override name = 'AnswerTooBig' as const

  constructor(mostBytes: number) {
    super(`the answer is larger than ${mostBytes} bytes`)
  }
}

/**
 * Reads the body of an answer, at most so many bytes of it: as it is once unpacked, so that little that unpacks to very much counts
 * as that. A larger one is broken off, and throws `AnswerTooBig`. What it may take in time, the request's own signal says.
 */
export async function readWhole(response: Response, mostBytes: number): Promise<Buffer> {
  const told = Number(response.headers.get('content-length') ?? 0)
  if (told > mostBytes) {
    await response.body?.cancel().catch(() => undefined)
    throw new AnswerTooBig(mostBytes)
  }
  const chunks: Uint8Array[] = []
  let bytes = 0
  // Leaving the loop breaks the connection off.
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > mostBytes) throw new AnswerTooBig(mostBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
