import { href } from 'react-router'
import { inLanguage, useLanguage } from '../../language.ts'
import { alertMessages } from '../../messages/alerts/index.ts'
import { errorsMessages } from '../../messages/errors/index.ts'
import { titleMessages } from '../../messages/titles/index.ts'
import { PageHead } from '../page-head.tsx'

/** A private page that was left, or untouched for an hour. */
export function AlertsEnded() {
  const language = useLanguage()
  const { title, says } = errorsMessages[language].endedPage
  const { stopped } = alertMessages[language]
  return (
    <>
      <PageHead title={titleMessages[language].newsEnded} />
      <h1>{title}</h1>
      <p className="lede">{says}</p>
      <p>
        <a href={href('/:language?/alerts', inLanguage(language))}>{stopped.again}</a>
      </p>
    </>
  )
}
