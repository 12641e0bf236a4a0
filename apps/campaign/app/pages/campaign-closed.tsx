import { href } from 'react-router'
import type { Draft } from '../journey/draft.ts'
import { inLanguage, useLanguage } from '../language.ts'
import { errorsMessages } from '../messages/errors/index.ts'
import { titleMessages } from '../messages/titles/index.ts'
import { KeptFields } from './kept-fields.tsx'
import { typedForm } from './language-choice.tsx'
import { NewsInstead } from './news-instead.tsx'
import { OwnWords } from './own-words.tsx'
import { PageHead } from './page-head.tsx'

export function CampaignClosed({ draft }: { draft: Draft }) {
  const language = useLanguage()
  const words = errorsMessages[language].closed
  return (
    <>
      <PageHead title={titleMessages[language].closed} typed={{ step: '/:language?/write/letter' }} />
      <form
        id={typedForm}
        method="post"
        autoComplete="off"
        action={href('/:language?/write/letter', inLanguage(language))}
      >
        <KeptFields draft={draft} />
      </form>
      <h1>{words.title}</h1>
      <p className="lede">{words.says}</p>
      <OwnWords draft={draft} label={words.wrote} />
      <NewsInstead />
    </>
  )
}
