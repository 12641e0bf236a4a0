import { href } from 'react-router'
import type { Draft } from '../../journey/draft.ts'
import { inLanguage, useLanguage } from '../../language.ts'
import { errorsMessages } from '../../messages/errors/index.ts'
import { titleMessages } from '../../messages/titles/index.ts'
import { useRecipientPaths, useWordsFor } from '../../recipient-context.ts'
import { KeptFields } from '../kept-fields.tsx'
import { typedForm } from '../language-choice.tsx'
import { OwnWords } from '../own-words.tsx'
import { PageHead } from '../page-head.tsx'

/** The seat fell vacant while somebody wrote: their words are here to copy, and go along to another seat. */
export function NobodyPage({ draft }: { draft: Draft }) {
  const language = useLanguage()
  const words = useWordsFor('letter').nobody
  const { choose } = useRecipientPaths()
  const { otherSeat } = useWordsFor('guide').points
  return (
    <>
      <PageHead title={titleMessages[language].nobody} typed={{ step: '/:language?/write/letter', again: 'read' }} />
      <h1>{words.title}</h1>
      <p className="lede">{words.says}</p>
      <p>{words.kept}</p>
      <OwnWords draft={draft} label={errorsMessages[language].closed.wrote} />
      <form id={typedForm} method="post" autoComplete="off" action={href(choose, inLanguage(language))} className="act">
        <KeptFields draft={draft} />
        <button className="button quiet">{otherSeat}</button>
      </form>
    </>
  )
}
