import { href, isRouteErrorResponse } from 'react-router'
import { isDatabaseDown } from '../http/database-down.ts'
import { inLanguage, useLanguage } from '../language.ts'
import { errorsMessages } from '../messages/errors/index.ts'
import { titleMessages } from '../messages/titles/index.ts'
import { PageHead } from './page-head.tsx'

const told = [400, 403, 404, 405, 411, 413, 429, 503] as const

export function ErrorPage({ error }: { error: unknown }) {
  const language = useLanguage()
  const words = errorsMessages[language]
  const { title, says } = words[kindOf(error)]
  return (
    <>
      <PageHead title={titleMessages[language].faulty} />
      <h1>{title}</h1>
      <p className="lede">{says}</p>
      <p className="act">
        <a className="button" href={href('/:language?/write', inLanguage(language))}>
          {words.start}
        </a>
      </p>
    </>
  )
}

function kindOf(error: unknown): (typeof told)[number] | 'unknown' {
  if (isRouteErrorResponse(error)) return told.find((status) => status === error.status) ?? 'unknown'
  return isDatabaseDown(error) ? 503 : 'unknown'
}
