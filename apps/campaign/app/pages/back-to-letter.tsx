import { href } from 'react-router'
import type { Draft } from '../journey/draft.ts'
import { KeptFields } from './kept-fields.tsx'

export function BackToLetter({ draft }: { draft: Draft }) {
  return (
    <form method="post" action={href('/write/letter')} className="aside">
      <KeptFields draft={draft} />
      <button className="link" name="intent" value="preview">
        Back to the letter and the other ways
      </button>
    </form>
  )
}
