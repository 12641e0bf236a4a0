import { z } from 'zod'
import { helpValues, nothingKnown } from '../edits/help-values.ts'
import { cited, slug } from './founding-files.ts'

const own = z.looseObject({ slug, verified: z.boolean(), sources: cited })

/** A row of `help-services.yaml`: what staff may set of it, and its sources. */
export const helpServiceRow = own.transform(({ slug: name, verified, sources, ...values }, context) => {
  const read = helpValues.safeParse({ ...nothingKnown, ...values })
  if (read.success) return { slug: name, verified, sources, ...read.data }
  for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path, message })
  return z.NEVER
})
export type HelpServiceRow = z.infer<typeof helpServiceRow>
