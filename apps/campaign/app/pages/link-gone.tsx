import { href } from 'react-router'
import { inLanguage, useLanguage } from '../language.ts'
import { statusMessages } from '../messages/status/index.ts'
import { titleMessages } from '../messages/titles/index.ts'
import { PageHead } from './page-head.tsx'

/** One answer for a wrong link, an expired one and an erased letter: who holds the link learns nothing by trying. */
export function LinkGone() {
  const language = useLanguage()
  const words = statusMessages[language].gone
  return (
    <>
      <PageHead title={titleMessages[language].gone} />
      <h1>{words.title}</h1>
      <p className="lede">{words.says}</p>
      <p>{words.why}</p>
      <p className="act">
        <a className="button" href={href('/:language?/write', inLanguage(language))}>
          {words.write}
        </a>
      </p>
    </>
  )
}
