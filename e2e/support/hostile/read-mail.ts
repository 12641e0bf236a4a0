import type { CaughtMail } from '@safe-to-report/mail-catcher'
import { ownAddress } from './make-form.ts'

/** Of the sample members: no real mailbox. */
const memberAddress = /^member-\d+@example\.org$/

export function countLetters(mails: readonly CaughtMail[]): number {
  return mails.filter(({ recipients }) => recipients.some((recipient) => memberAddress.test(recipient))).length
}

/** Links to pages of this origin in the mails that came since it was last asked. */
export function followMail(mails: readonly CaughtMail[], origin: string): () => string[] {
  let read = 0
  return () => {
    const fresh = mails.slice(read)
    read = mails.length
    const links = fresh.flatMap(({ parsed }) => parsed.text?.match(/https?:\/\/\S+/g) ?? [])
    return links.filter((link) => link.startsWith(`${origin}/`))
  }
}

/** What is wrong with mails that went to others than the one they name, or than a form gave and the record has. */
export function findAstray(mails: readonly CaughtMail[]): string[] {
  return mails.flatMap(({ recipients, parsed }) => {
    const { to = [], cc = [], bcc = [], replyTo = [] } = parsed
    const named = [...to, ...cc, ...bcc].map(({ address }) => address)
    const [recipient = ''] = recipients
    const isKnown = ownAddress.test(recipient) || memberAddress.test(recipient)
    const isOne = recipients.length === 1 && named.length === 1 && named[0] === recipient && replyTo.length <= 1
    return isOne && isKnown ? [] : [`${recipients.length} recipients, ${named.length} named, known: ${isKnown}`]
  })
}
