import { href } from 'react-router'
import { inLanguage, useLanguage } from '../../language.ts'
import { alertMessages } from '../../messages/alerts/index.ts'
import { PageHead } from '../page-head.tsx'

/** One answer for a wrong link, an expired one and a stopped one: who holds the link learns nothing by trying. */
export function AlertsGone() {
  const language = useLanguage()
  const { title, gone: words } = alertMessages[language]
  return (
    <>
      <PageHead title={title} />
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <p>{words.says}</p>
      <p>
        <a href={href('/:language?/alerts', inLanguage(language))}>{words.again}</a>
      </p>
    </>
  )
}
