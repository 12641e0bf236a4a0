import { createHmac } from 'node:crypto'
import type { Reply } from './reply-reader.ts'

type Say = (words: string, command: string) => Promise<Reply>

/** Logs in by the first way of ours that the server offers; what it answered last. */
export async function logIn(
  say: Say,
  { user, pass }: { user: string; pass: string },
  offered: readonly string[],
): Promise<{ reply: Reply; command: string }> {
  const way = (['PLAIN', 'LOGIN', 'CRAM-MD5'] as const).find((each) => offered.includes(each)) ?? 'PLAIN'
  const command = `AUTH ${way}`
  const ask = (words: string): Promise<Reply> => say(words, command)
  if (way === 'PLAIN') return { reply: await ask(`AUTH PLAIN ${toBase64(`\0${user}\0${pass}`)}`), command }
  const first = await ask(command)
  if (first.code !== 334) return { reply: first, command }
  if (way === 'CRAM-MD5') {
    const challenge = Buffer.from(first.text.slice(4), 'base64')
    const answer = createHmac('md5', pass).update(challenge).digest('hex')
    return { reply: await ask(toBase64(`${user} ${answer}`)), command }
  }
  const second = await ask(toBase64(user))
  return { reply: second.code === 334 ? await ask(toBase64(pass)) : second, command }
}

function toBase64(words: string): string {
  return Buffer.from(words, 'utf8').toString('base64')
}
