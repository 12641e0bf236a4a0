import { z } from 'zod'
import { languages } from '@safe-to-report/languages'

/** What is sealed of a subscription: where alerts go, in which language, and the tokens of the links that each bears. */
export const sealedSubscriber = z.object({
  to: z.string(),
  language: z.enum(languages),
  token: z.string(),
  stopToken: z.string(),
})
export type SealedSubscriber = z.infer<typeof sealedSubscriber>
