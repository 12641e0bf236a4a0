import { useLanguage } from '../language.ts'
import { refuse } from '../http/refuse.ts'
import { pathOfPage } from '../journey/come-in.server.ts'
import { deedsMessages } from '../messages/deeds/index.ts'
import { titleMessages } from '../messages/titles/index.ts'
import { PageHead } from '../pages/page-head.tsx'
import type { Route } from './+types/come-in'

/** Whoever comes from the public site asks for the next page from here, at once: so their visit's cookie goes along. */
export function loader({ params: { page, ...params } }: Route.LoaderArgs) {
  return { to: pathOfPage(page, params) ?? refuse(404) }
}

export default function ComeIn({ loaderData: { to } }: Route.ComponentProps) {
  const language = useLanguage()
  const words = deedsMessages[language].comeIn
  return (
    <>
      <meta httpEquiv="refresh" content={`0; url=${to}`} />
      <PageHead title={titleMessages[language].comeIn} />
      <h1>{words.title}</h1>
      <p>
        <a href={to}>{words.go}</a>
      </p>
    </>
  )
}
