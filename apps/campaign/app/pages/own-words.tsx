import type { Draft } from '../journey/draft.ts'
import { CopyField } from './copy-field.tsx'

/** What somebody wrote, to copy, where it could not become a letter. */
export function OwnWords({ draft, label }: { draft: Draft; label: string }) {
  const words = [draft.why, draft.ownWords].filter((text) => text !== '').join('\n\n')
  if (words === '') return null
  return <CopyField id="kept-words" label={label} text={words} rows={8} />
}
