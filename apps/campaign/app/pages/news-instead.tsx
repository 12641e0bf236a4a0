import { href } from 'react-router'
import { inLanguage, useLanguage } from '../language.ts'
import { alertMessages } from '../messages/alerts/index.ts'

/** For whoever came too late to write: to hear of the next time. */
export function NewsInstead() {
  const language = useLanguage()
  return (
    <p className="act">
      <a className="button" href={href('/:language?/alerts', inLanguage(language))}>
        {alertMessages[language].ask.title}
      </a>
    </p>
  )
}
