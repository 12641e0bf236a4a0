import type { MemberDeeds as Deeds } from '@safe-to-report/bill-tracker/seats'
import { useRouteLoaderData } from 'react-router'
import { tellDeeds } from '../journey/tell-deeds.ts'
import type { SeatMember } from '../journey/seat.ts'
import { useLanguage } from '../language.ts'
import { deedsMessages } from '../messages/deeds/index.ts'
import type { loader } from '../root.tsx'

/** What the member did about the ask, each line leading to where the record says so. */
export function MemberDeeds({ deeds, member }: { deeds: Deeds; member: SeatMember }) {
  const language = useLanguage()
  const { siteUrl = '' } = useRouteLoaderData<typeof loader>('root') ?? {}
  const isEnglish = language === 'en'
  return (
    <div className="deeds">
      <h2>{deedsMessages[language].title}</h2>
      <ul>
        {tellDeeds(deeds, member, language).map(({ says, path }) => (
          <li key={says}>
            {path === undefined ? (
              says
            ) : (
              <a href={siteUrl + path} hrefLang={isEnglish ? undefined : 'en'}>
                {says}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
