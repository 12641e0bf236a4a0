import type { MailLimits } from './limits.ts'
import { MailServerFailure } from './mail-server-failure.ts'
import { demand, type Session, type TimeLeft } from './open-session.ts'
import type { Reply } from './reply-reader.ts'

/** A mail ready to leave: whom the server is told, and the bytes. */
export interface Message {
  envelope: { from: string; to: [string] }
  bytes: Buffer
}

interface HandingOver {
  limits: MailLimits
  timeLeft: TimeLeft
  /** Awaited when the server has asked for the data, before their first byte leaves; when it throws, none does. */
  beforeData: () => Promise<void>
}

/** Hands a message over in an open session; the server's answer to it. Rejects with `MailServerFailure`. */
export async function handOver(
  { talk, offers }: Session,
  { envelope, bytes }: Message,
  { limits, timeLeft, beforeData }: HandingOver,
): Promise<string> {
  const { from, to } = envelope
  if ([from, ...to].some((address) => address === '' || !isSayable(address)))
    throw new MailServerFailure('EENVELOPE', { command: 'API' })
  const ask = (words: string, command: string): Promise<Reply> =>
    talk.ask(words, { command, withinMs: timeLeft(limits.command) })
  demand(await ask(`MAIL FROM:<${from}>${senderWords(offers, [from, ...to])}`, 'MAIL FROM'), 'MAIL FROM')
  const notify = offers.has('DSN') ? ' NOTIFY=FAILURE,DELAY' : ''
  for (const address of to) demand(await ask(`RCPT TO:<${address}>${notify}`, 'RCPT TO'), 'RCPT TO')
  demand(await ask('DATA', 'DATA'), 'DATA', 354)
  await beforeData()
  if (!talk.isOpen()) throw new MailServerFailure('ECONNECTION', { command: 'DATA', isDataUnsent: true })
  const answer = await talk.ask(toData(bytes), { command: 'DATA', withinMs: limits.data })
  demand(answer, 'DATA')
  return answer.text
}

/** Nothing that could end the command, or the address in it. */
function isSayable(address: string): boolean {
  return !/[\p{Cc}<>]/u.test(address)
}

/** Of what cannot be delivered only the headers are asked back, where the server knows how to (RFC 3461). */
function senderWords(offers: ReadonlySet<string>, addresses: string[]): string {
  const isPlain = addresses.every((address) => /^[\x20-\x7e]*$/.test(address))
  return `${!isPlain && offers.has('SMTPUTF8') ? ' SMTPUTF8' : ''}${offers.has('DSN') ? ' RET=HDRS' : ''}`
}

/** Each line ended by CR LF and by nothing else, no line a lone dot but the last (RFC 5321, 4.5.2). */
export function toData(bytes: Buffer): Buffer {
  const lines = bytes
    .toString('latin1')
    .replaceAll(/\r\n|\r|\n/g, '\r\n')
    .replaceAll(/(^|\n)\./g, '$1..')
  return Buffer.from(lines.endsWith('\r\n') || lines === '' ? `${lines}.\r\n` : `${lines}\r\n.\r\n`, 'latin1')
}
