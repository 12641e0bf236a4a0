import type { HelpNation, HelpService as Service } from '@safe-to-report/bill-tracker/help'
import type { Language } from '@safe-to-report/languages'
import type { Help } from '../../services/help-in-time.ts'
import { useLanguage } from '../../language.ts'
import { helpMessages } from '../../messages/help/index.ts'
import { titleMessages } from '../../messages/titles/index.ts'
import { PageHead } from '../page-head.tsx'
import { HelpDanger } from './help-danger.tsx'
import { HelpService } from './help-service.tsx'
import { HelpSources } from './help-sources.tsx'

/**
 * Where help is. Which nation somebody is in opens on the page: no address says it, no history keeps it, nobody is asked, and it
 * works while the network does not.
 */
export function HelpPage({ services, from }: Help) {
  const language = useLanguage()
  const words = helpMessages[language]
  const nations = <Nations key="nations" services={services} />
  const byAndFor = <ByAndFor key="by-and-for" services={services} />
  const hasOwn = services.some((service) => isOwn(service, language))
  return (
    <>
      <PageHead title={titleMessages[language].page} />
      <h1>{words.title}</h1>
      <HelpDanger services={services} />
      <p>{words.lede}</p>
      {hasOwn ? [byAndFor, nations] : [nations, byAndFor]}
      <Lines id="others" title={words.others.title} services={services.filter(({ kind }) => kind === 'other-line')} />
      <section className="notice" aria-labelledby="watching">
        <h2 id="watching">{words.before.title}</h2>
        <p>{words.before.says}</p>
      </section>
      {from !== 'record' && <p className="soft">{words.stored[from]}</p>}
      <HelpSources services={services} />
    </>
  )
}

/** A service by and for people of this language. */
function isOwn({ kind, languages }: Service, language: Language): boolean {
  return kind === 'by-and-for' && language !== 'en' && languages.includes(language)
}

function Nations({ services }: { services: readonly Service[] }) {
  const language = useLanguage()
  const words = helpMessages[language].nations
  const lines = services.filter(({ kind }) => kind === 'nation-line')
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="nations">
      <h2 id="nations">{words.title}</h2>
      <p>{words.says}</p>
      {orderNations(language, lines).map((nation) => (
        <details key={nation} name="nation" className="help-nation" id={nation}>
          <summary>{words.names[nation]}</summary>
          {lines
            .filter(({ nations }) => nations.includes(nation))
            .map((service) => (
              <HelpService key={service.slug} service={service} isInNation />
            ))}
        </details>
      ))}
    </section>
  )
}

/** The Welsh line comes first in Welsh. */
function orderNations(language: Language, lines: readonly Service[]): HelpNation[] {
  const nations = [...new Set(lines.flatMap((line) => line.nations))]
  return language === 'cy' ? nations.toSorted((one, other) => rank(one) - rank(other)) : nations
}

function rank(nation: HelpNation): number {
  return nation === 'wales' ? 0 : 1
}

function ByAndFor({ services }: { services: readonly Service[] }) {
  const language = useLanguage()
  const words = helpMessages[language].byAndFor
  const all = services.filter(({ kind }) => kind === 'by-and-for')
  const own = all.filter((service) => isOwn(service, language))
  const others = all.filter((service) => !isOwn(service, language))
  return <Lines id="by-and-for" {...words} services={[...own, ...others]} />
}

interface LinesProps {
  id: string
  title: string
  says?: string
  services: readonly Service[]
}

function Lines({ id, title, says, services }: LinesProps) {
  if (services.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {says && <p>{says}</p>}
      <ul className="help-list">
        {services.map((service) => (
          <li key={service.slug}>
            <HelpService service={service} />
          </li>
        ))}
      </ul>
    </section>
  )
}
