import { z } from 'zod'
import {
  isAboutAllWeSend,
  isAboutCrowd,
  isAboutRate,
  isAboutSetUp,
  isAboutTheDay,
  readEnhancedCode,
  readWait,
} from './read-reply.ts'

/**
 * Why no mail of this attempt got through. `connection`: the server could not be talked to; `set-up`: it refuses us, until
 * somebody mends our log-in, address or DNS; `crowd`: too many at once; `answer`: this mail was put off; `domain` and `server`:
 * too much goes to this domain, or altogether.
 */
type PutOffBy = 'connection' | 'set-up' | 'crowd' | 'answer' | 'domain' | 'server'

/** What a failed attempt means for the mail. */
export type Failure =
  /** The server's last word about this mail. */
  | { failure: 'refused'; reply: string }
  /** Certainly not sent. */
  | {
      failure: 'put-off'
      by: PutOffBy
      reply: string
      /** How long the server asked us to wait, if it did. */
      waitSeconds?: number
      /** What may be sent in a day is used up. */
      untilTomorrow?: true
      /** It says nothing of this mail, so it is no reason to give the mail up, however long it lasts. */
      isOurs?: true
    }
  /** The bytes began to leave and no answer came: it may have arrived. */
  | { failure: 'uncertain'; reply: string }

const smtpError = z.object({
  code: z.string().optional(),
  command: z.string().optional(),
  response: z.string().optional(),
  responseCode: z.number().optional(),
})

interface Answer {
  reply: string
  responseCode: number
  /** Whether it was given to the recipient or the data, and so may be about this mail alone. */
  isAboutThisMail: boolean
}

/**
 * Judges an error of nodemailer's. The error alone cannot tell a connection cut before the data from one cut after the
 * server took them (both are ECONNECTION), so our own mark decides. Codes: RFC 5321 section 4.2.1, RFC 3463.
 */
export function judgeFailure(error: unknown, dataBegun: boolean): Failure {
  const { code, command, response, responseCode } = smtpError.catch({}).parse(error)
  const reply = hideAddresses(response ?? wordsFor(code))
  if (code === 'ETLS') return { failure: 'put-off', by: 'set-up', reply: `${wordsFor(code)} ${reply}`, isOurs: true }
  if (responseCode === undefined) {
    if (dataBegun) return { failure: 'uncertain', reply }
    if (code === 'EENVELOPE') return { failure: 'refused', reply }
    return { failure: 'put-off', by: 'connection', reply, isOurs: true }
  }
  return judgeAnswer({ reply, responseCode, isAboutThisMail: isAboutThisMail(command, responseCode) })
}

function judgeAnswer(answer: Answer): Failure {
  const { reply, responseCode } = answer
  const by = whatIsPutOff(answer)
  if (responseCode >= 500 && by === 'answer') return { failure: 'refused', reply }
  const waitSeconds = readWait(reply)
  const untilTomorrow = by === 'server' && isAboutTheDay(reply)
  const isOurs = untilTomorrow || ((by === 'set-up' || by === 'connection') && !answer.isAboutThisMail)
  return {
    failure: 'put-off',
    by,
    reply,
    ...(waitSeconds !== undefined && { waitSeconds }),
    ...(untilTomorrow && { untilTomorrow }),
    ...(isOurs && { isOurs }),
  }
}

/** "Authentication required", "credentials invalid": whatever the command, ours to mend. */
const logInCodes = new Set([530, 534, 535, 538])

/** What is said to a greeting, a log-in or our sender is about us; but 552 to our sender is about this mail's size. */
function isAboutThisMail(command: string | undefined, responseCode: number): boolean {
  if (logInCodes.has(responseCode)) return false
  return command === 'RCPT TO' || command === 'DATA' || (command === 'MAIL FROM' && responseCode === 552)
}

function whatIsPutOff({ reply, responseCode, isAboutThisMail: isOfThisMail }: Answer): PutOffBy {
  if (isAboutCrowd(reply)) return 'crowd'
  return responseCode === 421 || !isOfThisMail ? judgeServer(reply, responseCode) : judgeMail(reply, responseCode)
}

function judgeServer(reply: string, responseCode: number): PutOffBy {
  if (isAboutRate(reply)) return 'server'
  if (responseCode >= 500 || isAboutSetUp(reply)) return 'set-up'
  return readWait(reply) === undefined ? 'connection' : 'server'
}

function judgeMail(reply: string, responseCode: number): PutOffBy {
  if (isOfAllMail(reply, responseCode)) return 'server'
  if (isAboutRate(reply)) return isAboutAllWeSend(reply) ? 'server' : 'domain'
  return isAboutSetUp(reply) ? 'set-up' : 'answer'
}

/** 4.3.x: the server's own state. x.5.3 and "too many recipients": so many in a session, or an hour, and we send one each. */
function isOfAllMail(reply: string, responseCode: number): boolean {
  const enhanced = readEnhancedCode(reply)
  if (enhanced?.subject === 3) return responseCode < 500
  return (enhanced?.subject === 5 && enhanced.detail === 3) || /too many recipients/i.test(reply)
}

/** A server's reply on one line, without the addresses that servers like to repeat. */
export function hideAddresses(reply: string): string {
  return reply
    .replaceAll(/<?[^\s<>@"'(),;:]+@[^\s<>@"'(),;]+>?/g, '[address]')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
}

function wordsFor(code: string | undefined): string {
  if (code === 'EENVELOPE') return 'The address that Parliament lists cannot be used.'
  if (code === 'ETLS') return 'The mail server takes nothing over TLS, and without it nothing is sent.'
  if (code === 'ETIMEDOUT') return 'The mail server did not answer in time.'
  return 'The connection to the mail server failed.'
}
