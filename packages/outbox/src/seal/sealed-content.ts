import { z } from 'zod'
import { languages } from '@safe-to-report/languages'

/** What is sealed of a letter. The member's address is not in it: that is read from the record when the letter leaves. */
export const letterContent = z.object({
  supporter: z.object({ name: z.string(), email: z.string() }),
  /** In which mails about the letter are written. Letters sealed before there was a choice are in English. */
  language: z.enum(languages).default('en'),
  subject: z.string(),
  body: z.string(),
  /** Of the link to its page, for mails that must lead there. Letters sealed before it was kept have none. */
  statusToken: z.string().optional(),
})
export type LetterContent = z.infer<typeof letterContent>

/** What is sealed of every other mail: whole, since nobody else can write it later. */
export const plainMailContent = z.object({
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  /** Worth nothing after this instant, and then not sent. */
  expiresAt: z.iso.datetime().optional(),
  /** Its mailbox has had enough today: the worker erases it as if it had gone out, so that nobody can tell from outside. */
  isWithheld: z.literal(true).optional(),
  /** In place of one that no mail server took for its words: none of these is in it, so that it is not tried without them again. */
  isWithoutText: z.literal(true).optional(),
  /** Of an alert: posting to it stops the alerts (RFC 8058). */
  stopUrl: z.url().optional(),
  /** Files of an answer that is passed on. */
  attachments: z.array(z.object({ name: z.string(), mimeType: z.string(), base64: z.string() })).optional(),
})
export type PlainMailContent = z.infer<typeof plainMailContent>
