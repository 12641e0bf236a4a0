import { pathIn } from '../languages.ts'
import { paragraphs } from '../mails.ts'
import { mailMessages } from '../messages/index.ts'
import type { LetterContent, PlainMailContent } from '../sealed-content.ts'
import type { FailureClass } from './classify-return.ts'

/** Tells a supporter that their letter was taken first and came back, and gives them their own words. */
export function buildCameBackMail(options: {
  letter: LetterContent
  failure: FailureClass
  /** The other server's words, without addresses; may be empty. */
  said: string
  publicUrl: string
}): PlainMailContent {
  const { letter, failure, said, publicUrl } = options
  const { hello, notice, cameBack } = mailMessages[letter.language]
  return {
    to: letter.supporter.email,
    subject: notice.subject,
    body: paragraphs(
      hello,
      cameBack.sorry,
      said === '' ? cameBack.why[failure] : `${cameBack.why[failure]} ${cameBack.said(said)}`,
      notice.text,
      `${notice.again}\n${new URL(pathIn(letter.language, '/write'), publicUrl).href}`,
      '----------',
      letter.subject,
      letter.body,
    ),
  }
}

const mostWords = 20_000

/** Passes on an answer that came to our address instead of the supporter's. */
export function buildAnswerMail(options: {
  letter: LetterContent
  isAutomatic: boolean
  text: string
}): PlainMailContent {
  const { letter, isAutomatic, text } = options
  const { hello, notice, answer } = mailMessages[letter.language]
  return {
    to: letter.supporter.email,
    subject: notice.subject,
    body: paragraphs(
      hello,
      isAutomatic ? answer.automatic : answer.personal,
      answer.words,
      '----------',
      text.slice(0, mostWords),
    ),
  }
}
