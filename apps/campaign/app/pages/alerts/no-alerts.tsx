import { href } from 'react-router'
import { inLanguage, useLanguage } from '../../language.ts'
import { alertMessages } from '../../messages/alerts/index.ts'
import { titleMessages } from '../../messages/titles/index.ts'
import { PageHead } from '../page-head.tsx'

interface NoAlertsProps {
  /** One answer, `gone`, for a wrong link, an expired one and a stopped one: who holds the link learns nothing by trying. */
  why: 'gone' | 'stopped'
}

export function NoAlerts({ why }: NoAlertsProps) {
  const language = useLanguage()
  const { [why]: words } = alertMessages[language]
  return (
    <>
      <PageHead title={titleMessages[language].newsNone} />
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <p>{words.says}</p>
      <p>
        <a href={href('/:language?/alerts', inLanguage(language))}>{words.again}</a>
      </p>
    </>
  )
}
