import { href } from 'react-router'
import { inLanguage, useLanguage } from '../../language.ts'
import { errorsMessages } from '../../messages/errors/index.ts'
import { titleMessages } from '../../messages/titles/index.ts'
import { PageHead } from '../page-head.tsx'

/** A letter that was left, sent, or untouched for an hour: nothing of it is shown again, to whoever comes back. */
export function LetterEnded() {
  const language = useLanguage()
  const words = errorsMessages[language].ended
  return (
    <>
      <PageHead title={titleMessages[language].ended} />
      <h1>{words.title}</h1>
      <p className="lede">{words.says}</p>
      <p>{words.sent}</p>
      <p>{words.cookie}</p>
      <p className="act">
        <a className="button" href={href('/:language?/write', inLanguage(language))}>
          {words.start}
        </a>
      </p>
    </>
  )
}
