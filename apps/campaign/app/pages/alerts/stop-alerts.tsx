import { useLanguage } from '../../language.ts'
import { alertMessages } from '../../messages/alerts/index.ts'
import { titleMessages } from '../../messages/titles/index.ts'
import { PageHead } from '../page-head.tsx'

export function StopAlerts() {
  const language = useLanguage()
  const { stop: words } = alertMessages[language]
  return (
    <>
      <PageHead title={titleMessages[language].newsStop} />
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <form method="post" autoComplete="off" className="act">
        <button className="button" name="intent" value="stop">
          {words.yes}
        </button>
      </form>
      <p>{words.no}</p>
    </>
  )
}
