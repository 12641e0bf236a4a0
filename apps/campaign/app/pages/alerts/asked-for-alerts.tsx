import { href } from 'react-router'
import { inLanguage, useLanguage } from '../../language.ts'
import { alertMessages } from '../../messages/alerts/index.ts'
import { titleMessages } from '../../messages/titles/index.ts'
import { PageHead } from '../page-head.tsx'

/** The same for every address, whether it was here before or not. */
export function AskedForAlerts() {
  const language = useLanguage()
  const { sent: words } = alertMessages[language]
  return (
    <>
      <PageHead title={titleMessages[language].newsSent} />
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <p>{words.says}</p>
      <p data-address={href('/:language?/alerts/sent', inLanguage(language))}>{words.leave}</p>
      <p>
        <a href={href('/:language?/alerts', inLanguage(language))}>{words.again}</a>
      </p>
    </>
  )
}
