import { alertPaces } from '@safe-to-report/db'
import { z } from 'zod'
import { languages } from '@safe-to-report/languages'
import { letterForm } from '../writing/letter-form.ts'

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,150}$/)

/** What alerts are about: one ask, one bill, or everything. */
export const alertTopic = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('everything'), slug: z.null() }),
  z.strictObject({ scope: z.enum(['ask', 'bill']), slug }),
])
export type AlertTopic = z.infer<typeof alertTopic>

export const alertPace = z.enum(alertPaces)

/** What somebody who asks for alerts gives. */
export const alertForm = z.strictObject({
  email: letterForm.shape.email,
  topic: alertTopic,
  pace: alertPace,
  language: z.enum(languages),
})
export type AlertForm = z.infer<typeof alertForm>

/** A topic as one word, for a form or a link: `everything`, `ask:some-slug`, `bill:some-slug`. */
export function formatTopic({ scope, slug: name }: AlertTopic): string {
  return name === null ? scope : `${scope}:${name}`
}

/** The topic that such a word stands for; undefined for any other word. Whether there is such an ask or bill is not asked. */
export function parseTopic(word: string): AlertTopic | undefined {
  const [scope, name = null] = word.split(':')
  return alertTopic.safeParse({ scope, slug: name }).data
}
