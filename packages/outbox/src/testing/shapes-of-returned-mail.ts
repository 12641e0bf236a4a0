import type { Cause } from '../returns/classify/causes.ts'
import { deliveryReport, mime, plainMail } from './returned-mail.ts'

/** A returned mail in the shape of some server's, all its words ours; where in it the returned letter's words stand. */
export interface ServersMail {
  whose: string
  /** The mail, with other words put into what it returns. */
  build: (put: string) => string
  /** Why it failed; or that it is on its way. */
  is: Cause | 'delayed'
}

const to = 'back+token@campaign.example'
const daemon = 'Mail Delivery <mailer-daemon@mx.example.org>'
export const office = 'office@example.org'
const header = `Received: from us by them\nFrom: us <${to}>\nTo: ${office}\nSubject: Xylophone`

interface Words {
  from?: string
  subject: string
  text: string
  /** The line before what is returned; without one, the mail ends there. */
  mark?: string
  headers?: string[]
  is: ServersMail['is']
}

/** A mail of words alone, with the letter below a mark. */
export function inWords(whose: string, { from = daemon, subject, text, mark, headers = [], is }: Words): ServersMail {
  const body = (put: string): string => (mark === undefined ? text : `${text}\n\n${mark}\n\n${header}\n\n${put}\n`)
  return { whose, is, build: (put) => plainMail({ to, from, subject, headers }, body(put)) }
}

/** A delivery report, with the letter in its third part. */
export function inFields(
  whose: string,
  fields: string[],
  rest: { text?: string; subject?: string; is: ServersMail['is'] },
) {
  const { text = 'It could not be delivered.', subject = 'Undelivered Mail Returned to Sender', is } = rest
  const all = [`Final-Recipient: rfc822; ${office}`, ...fields]
  const build = (put: string): string =>
    deliveryReport({ to, text, subject, fields: all, returned: [...header.split('\n'), '', put] })
  return { whose, is, build } satisfies ServersMail
}

/** Text and the letter as an attached mail, in a plain multipart. */
export function withLetter(whose: string, { from = daemon, subject, text, headers = [], is }: Words): ServersMail {
  return {
    whose,
    is,
    build: (put) =>
      mime([
        `From: ${from}`,
        `To: ${to}`,
        `Subject: ${subject}`,
        ...headers,
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="edge"',
        '',
        '--edge',
        'Content-Type: text/plain; charset=utf-8',
        '',
        text,
        '',
        '--edge',
        'Content-Type: message/rfc822',
        '',
        header,
        '',
        put,
        '--edge--',
      ]),
  }
}

/** The fields of a failure. */
export const failed = (status: string, diagnostic = '', type = 'smtp'): string[] => [
  'Action: failed',
  `Status: ${status}`,
  ...(diagnostic === '' ? [] : [`Diagnostic-Code: ${type}; ${diagnostic}`]),
]
