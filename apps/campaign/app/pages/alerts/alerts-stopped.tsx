import { href } from 'react-router'
import { inLanguage, useLanguage } from '../../language.ts'
import { alertMessages } from '../../messages/alerts/index.ts'
import { PageHead } from '../page-head.tsx'

export function AlertsStopped() {
  const language = useLanguage()
  const { title, stopped: words } = alertMessages[language]
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
