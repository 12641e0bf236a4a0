import type { Draft } from '../journey/draft.ts'

/** What somebody wrote, to copy, where it could not become a letter. */
export function OwnWords({ draft, label }: { draft: Draft; label: string }) {
  const words = [draft.why, draft.ownWords].filter((text) => text !== '').join('\n\n')
  if (words === '') return null
  return (
    <div className="field">
      <label htmlFor="kept-words">{label}</label>
      <textarea id="kept-words" readOnly rows={8} autoComplete="off" defaultValue={words} />
    </div>
  )
}
