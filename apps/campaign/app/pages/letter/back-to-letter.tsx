import { href } from 'react-router'
import type { Draft } from '../../journey/draft.ts'
import { inLanguage, useLanguage } from '../../language.ts'
import { letterMessages } from '../../messages/letter/index.ts'
import { KeptFields } from '../kept-fields.tsx'
import { typedForm } from '../language-choice.tsx'

export function BackToLetter({ draft }: { draft: Draft }) {
  const language = useLanguage()
  return (
    <form
      id={typedForm}
      method="post"
      autoComplete="off"
      action={href('/:language?/write/letter', inLanguage(language))}
      className="aside"
    >
      <KeptFields draft={draft} sets={['readTo', 'readAs']} />
      <button className="link" name="intent" value="read">
        {letterMessages[language].back}
      </button>
    </form>
  )
}
