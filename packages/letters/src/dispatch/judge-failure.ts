import { z } from 'zod'
import { isAboutRate, readEnhancedCode, readWait } from './read-reply.ts'

/** What a failed attempt means for the mail. */
export type Failure =
  /** The server's last word about this mail. */
  | { failure: 'refused'; reply: string }
  /**
   * Certainly not sent. `connection`: no mail would get through just now; `answer`: this mail was put off; `domain` and
   * `server`: too much goes to this domain, or altogether. `waitSeconds`: how long the server asked us to wait, if it did.
   */
  | { failure: 'put-off'; by: 'connection' | 'answer' | 'domain' | 'server'; reply: string; waitSeconds?: number }
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
  if (responseCode === undefined) {
    if (dataBegun) return { failure: 'uncertain', reply }
    if (code === 'EENVELOPE') return { failure: 'refused', reply }
    return { failure: 'put-off', by: 'connection', reply }
  }
  // A 5xx to anything but the recipient or the data (a greeting, a log-in, our sender) is about us, not about this mail.
  const isAboutThisMail = (command === 'RCPT TO' || command === 'DATA') && !logInCodes.has(responseCode)
  const answer = { reply, responseCode, isAboutThisMail }
  if (responseCode >= 500 && isAboutThisMail && !isAboutRate(reply)) return { failure: 'refused', reply }
  const waitSeconds = readWait(reply)
  return { failure: 'put-off', by: whatIsPutOff(answer), reply, ...(waitSeconds !== undefined && { waitSeconds }) }
}

/** "Authentication required", "credentials invalid": whatever the command, ours to mend. */
const logInCodes = new Set([530, 534, 535, 538])

function whatIsPutOff({ reply, responseCode, isAboutThisMail }: Answer): 'connection' | 'answer' | 'domain' | 'server' {
  const enhanced = readEnhancedCode(reply)
  const isWholeServer = responseCode === 421 || !isAboutThisMail
  if (isWholeServer) return isAboutRate(reply) || readWait(reply) !== undefined ? 'server' : 'connection'
  // 4.3.x: the server's own state. 4.5.3 and "too many recipients": so many in a session, or an hour, and we send one each.
  if (enhanced?.subject === 3 || (enhanced?.subject === 5 && enhanced.detail === 3)) return 'server'
  if (/too many recipients/i.test(reply)) return 'server'
  return isAboutRate(reply) ? 'domain' : 'answer'
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
  if (code === 'ETIMEDOUT') return 'The mail server did not answer in time.'
  return 'The connection to the mail server failed.'
}
