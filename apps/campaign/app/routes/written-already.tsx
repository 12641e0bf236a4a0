import { href } from 'react-router'
import { inLanguage, useLanguage } from '../language.ts'
import { frameMessages } from '../messages/frame/index.ts'
import { waitingMessages } from '../messages/waiting/index.ts'
import { titleMessages } from '../messages/titles/index.ts'
import { PageHead } from '../pages/page-head.tsx'

/** Told to whoever confirms a second letter to the same member: not before, since others may type an address. */
export default function WrittenAlready() {
  const language = useLanguage()
  const words = waitingMessages[language].writtenAlready
  return (
    <>
      <PageHead title={titleMessages[language].already} />
      <h1>{words.title}</h1>
      <p className="lede">{words.says}</p>
      <p>{words.erased}</p>
      <p>{words.yourself}</p>
      <p className="act">
        <a className="button quiet" href={href('/:language?/privacy', inLanguage(language))}>
          {frameMessages[language].foot.kept}
        </a>
      </p>
    </>
  )
}
