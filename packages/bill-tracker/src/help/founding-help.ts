import { readFoundingHelp } from '../shipped/help-file.ts'
import type { HelpService } from './help-types.ts'
import { toHelpService } from './to-help-service.ts'

/** Where help is, as it stood when this code shipped: for when no database can be asked. */
export function listFoundingHelp(): HelpService[] {
  const { helpServices, sources } = readFoundingHelp()
  const known = new Map(sources.map((source) => [source.key, source]))
  return helpServices
    .filter(({ verified }) => verified)
    .map(({ verified: _verified, sources: behind, ...row }) =>
      toHelpService(
        row,
        behind.flatMap((citation) => known.get(typeof citation === 'string' ? citation : citation.source) ?? []),
      ),
    )
}
