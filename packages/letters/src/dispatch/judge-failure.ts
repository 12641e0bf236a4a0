import { z } from 'zod'

/** What a failed attempt means for the mail. */
export type Failure =
  /** The server's last word about this mail. */
  | { failure: 'refused'; reply: string }
  /** Certainly not sent. `connection`: no mail would get through just now; `answer`: this mail was put off. */
  | { failure: 'put-off'; by: 'connection' | 'answer'; reply: string }
  /** The bytes began to leave and no answer came: it may have arrived. */
  | { failure: 'uncertain'; reply: string }

const smtpError = z.object({
  code: z.string().optional(),
  command: z.string().optional(),
  response: z.string().optional(),
  responseCode: z.number().optional(),
})

/**
 * Judges an error of nodemailer's. The error alone cannot tell a connection cut before the data from one cut after the
 * server took them (both are ECONNECTION), so our own mark decides. Codes: RFC 5321 section 4.2.1.
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
  const isAboutThisMail = command === 'RCPT TO' || command === 'DATA'
  if (responseCode >= 500 && isAboutThisMail) return { failure: 'refused', reply }
  if (isAboutThisMail && responseCode !== 421) return { failure: 'put-off', by: 'answer', reply }
  return { failure: 'put-off', by: 'connection', reply }
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
