import { z } from 'zod'
import { helpValues, nothingKnown } from '../kinds/help-service.ts'
import { cited, slug, sourceRow, type SourceRow } from './founding-files.ts'
import { parseRows } from './parse-founding-file.ts'
import { readFoundingFile } from './read-founding-file.ts'

const own = z.looseObject({ slug, verified: z.boolean(), sources: cited })

/** A row of `help-services.yaml`: what staff may set of it, and its sources. */
export const helpServiceRow = own.transform(({ slug: name, verified, sources, ...values }, context) => {
  const read = helpValues.safeParse({ ...nothingKnown, ...values })
  if (read.success) return { slug: name, verified, sources, ...read.data }
  for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path, message })
  return z.NEVER
})
export type HelpServiceRow = z.infer<typeof helpServiceRow>

/** Reads where help is, and the sources that say so. */
export function readFoundingHelp(): { helpServices: HelpServiceRow[]; sources: SourceRow[] } {
  return {
    helpServices: parseRows('help-services.yaml', readFoundingFile('help-services.yaml'), helpServiceRow),
    sources: parseRows('sources.yaml', readFoundingFile('sources.yaml'), sourceRow),
  }
}
