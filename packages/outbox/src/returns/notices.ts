import type { RecipientKind } from '@safe-to-report/db'
import { pathIn } from '@safe-to-report/languages'
import { paragraphs } from '../mails.ts'
import type { MailMessages } from '../messages/en.ts'
import { mailMessages } from '../messages/index.ts'
import { recipientWords } from '../messages/recipients/index.ts'
import type { RecipientMailMessages } from '../messages/recipients/member/en.ts'
import type { LetterContent, PlainMailContent } from '../seal/sealed-content.ts'
import type { Failed } from './classify/classify-report.ts'
import { filesToPassOn } from './files-to-pass-on.ts'
import type { AttachedFile } from './read-mail.ts'

type Why = keyof (MailMessages['cameBack']['why'] & RecipientMailMessages['cameBack'])

/** Tells a supporter that their letter was taken first and came back, and gives them their own words. */
export function buildCameBackMail(options: {
  letter: LetterContent
  /** Of which kind its recipient is. */
  kind: RecipientKind
  /** `said`: the other server's words, without addresses or servers; may be empty. */
  failed: Failed
  publicUrl: string
}): PlainMailContent {
  const { letter, kind, failed, publicUrl } = options
  const { hello, notice, cameBack } = mailMessages[letter.language]
  const ofRecipient = recipientWords[kind].messages[letter.language].cameBack
  const why = { ...cameBack.why, ...ofRecipient }[whyOf(failed)]
  return {
    to: letter.supporter.email,
    subject: notice.subject,
    body: paragraphs(
      hello,
      cameBack.sorry,
      failed.said === '' ? why : `${why} ${cameBack.said(failed.said)}`,
      notice.text,
      `${notice.again}\n${writeUrl(letter, publicUrl)}`,
      '----------',
      letter.subject,
      letter.body,
    ),
  }
}

/** Who did it, and what: the office's mail system is named for nothing that another one did. */
function whyOf({ class: failure, cause, saidBy }: Failed): Why {
  if (cause === 'takes-no-mail') return 'takes-no-mail'
  if (cause === 'our-relay') return 'not-reached'
  switch (failure) {
    case 'no-such-address':
      return saidBy === 'office' ? 'no-such-address' : 'address-unknown'
    case 'mailbox-full':
      return 'mailbox-full'
    case 'policy':
      return cause === 'rule' || cause === 'our-content' ? 'rule' : 'refuses-us'
    case 'not-delivered':
      if (saidBy === 'office') return 'not-delivered'
      return saidBy === 'relay' ? 'not-reached' : 'on-the-way'
  }
}

function writeUrl({ language }: LetterContent, publicUrl: string): string {
  return new URL(pathIn(language, '/write'), publicUrl).href
}

/** An answer as it came. */
export interface Answer {
  text: string
  files: readonly AttachedFile[]
  /** Whom to ask for what cannot be passed on. */
  from: string
  /** Its end was not read. */
  isCut: boolean
}

const mostWords = 100_000

/** Passes on an answer that came to our address instead of the supporter's: its words and its files, or their names. */
export function buildAnswerMail(options: {
  letter: LetterContent
  answer: Answer & { class: 'auto-reply' | 'reply'; isClosed: boolean }
  publicUrl: string
}): PlainMailContent {
  const { letter, answer: came, publicUrl } = options
  const { hello, notice, answer } = mailMessages[letter.language]
  const { attachments, left } = filesToPassOn(came.files, came.isCut)
  const listed = (files: { name: string; bytes?: number }[]): string =>
    files.map(({ name, bytes }) => `- ${name || answer.unnamed}${sizeOf(bytes)}`).join('\n')
  const attached = attachments.map(({ name, base64 }) => ({ name, bytes: Buffer.byteLength(base64, 'base64') }))
  return {
    to: letter.supporter.email,
    subject: notice.subject,
    body: paragraphs(
      hello,
      came.class === 'auto-reply' ? answer.automatic : answer.personal,
      ...(came.isClosed ? [`${answer.closed}\n${writeUrl(letter, publicUrl)}`] : []),
      ...(attached.length > 0 ? [`${answer.attached}\n${listed(attached)}`] : []),
      ...(left.length > 0 ? [`${[answer.left, came.from].join(' ').trim()}\n${listed(left)}`] : []),
      ...(came.isCut || came.text.length > mostWords ? [answer.cut] : []),
      ...(came.text === '' ? [answer.noWords] : [answer.words, '----------', came.text.slice(0, mostWords)]),
    ),
    ...(attachments.length > 0 && { attachments }),
  }
}

function sizeOf(bytes: number | undefined): string {
  return bytes === undefined ? '' : ` (${Math.max(1, Math.round(bytes / 1_000))} kB)`
}
