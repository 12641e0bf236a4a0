import { useLanguage } from '../../language.ts'
import { alertMessages } from '../../messages/alerts/index.ts'
import { PageHead } from '../page-head.tsx'

export function StopAlerts() {
  const { title, stop: words } = alertMessages[useLanguage()]
  return (
    <>
      <PageHead title={title} />
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
