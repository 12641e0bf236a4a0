import type { CampaignDay } from '@safe-to-report/bill-tracker/reading'
import { letterMinutes } from '@safe-to-report/languages'
import type { Campaign } from '@safe-to-report/letters/campaigns'
import { href } from 'react-router'
import { type Draft, emptyDraft } from '../journey/draft.ts'
import { inLanguage, useLanguage } from '../language.ts'
import { errorsMessages } from '../messages/errors/index.ts'
import { frameMessages } from '../messages/frame/index.ts'
import { titleMessages } from '../messages/titles/index.ts'
import { useWordsFor } from '../recipient-context.ts'
import { CallsNow, type CallNow } from './calls-now.tsx'
import { NewsInstead } from './news-instead.tsx'
import { PageHead } from './page-head.tsx'
import { FindByPostcode } from './find-by-postcode.tsx'
import { SafetyFirst } from './safety-first.tsx'
import { WhoMayWrite } from './who-may-write.tsx'
import { WriteBefore } from './write-before.tsx'

/** A campaign that is open, by what it is called in each language. */
interface OfferedCampaign {
  slug: string
  title: Campaign['content']['title']
  /** Being tested: what we send of it goes to its writer alone. */
  isTest: boolean
  /** What to write before, where it closes with something whose day is to come. */
  before: CampaignDay | null
}

interface BeforeYouWriteProps {
  /** Those open today; undefined while the record cannot be reached. */
  campaigns: readonly OfferedCampaign[] | undefined
  calls: readonly CallNow[]
  /** What was typed in this visit, for whoever comes back. */
  draft?: Draft
  typed?: string
}

/** The first page: whom to find, who may write, and what to know before. Of several campaigns, one chooses here. */
export function BeforeYouWrite({ campaigns, calls, draft = emptyDraft, typed = '' }: BeforeYouWriteProps) {
  const language = useLanguage()
  const words = useWordsFor('before')
  if (campaigns?.length === 0) return <NothingToWrite />
  const [first, ...others] = campaigns ?? []
  const only = others.length === 0 ? first : undefined
  return (
    <>
      <PageHead title={titleMessages[language].begin} />
      {only && <p className="kicker">{only.title[language] ?? only.title.en}</p>}
      <h1>{frameMessages[language].write}</h1>
      <p className="lede">{words.lede(letterMinutes[language])}</p>
      {only && <Now campaign={only} />}
      {others.length > 0 ? <Choices campaigns={campaigns} /> : <FindByPostcode draft={draft} typed={typed} />}
      <CallsNow calls={calls} />
      <WhoMayWrite />
      <SafetyFirst />
    </>
  )
}

/** What to leave out of a letter is no use to somebody who cannot write one here. */
function NothingToWrite() {
  const language = useLanguage()
  const { title, says } = errorsMessages[language].closed
  return (
    <>
      <PageHead title={titleMessages[language].about} />
      <h1>{title}</h1>
      <p className="lede">{says}</p>
      <NewsInstead />
    </>
  )
}

/** What is so of the campaign today: by when to write, and that it is only being tested. */
function Now({ campaign: { isTest, before } }: { campaign: OfferedCampaign }) {
  const { test } = useWordsFor('letter').ways.weSend
  return (
    <>
      <WriteBefore before={before} />
      {isTest && <p className="notice">{test}</p>}
    </>
  )
}

function Choices({ campaigns = [] }: Pick<BeforeYouWriteProps, 'campaigns'>) {
  const language = useLanguage()
  const words = useWordsFor('before')
  const { test } = useWordsFor('letter').ways.weSend
  return (
    <section aria-labelledby="about">
      <h2 id="about">{words.about}</h2>
      <ul className="offered">
        {campaigns.map(({ slug, title, isTest, before }) => (
          <li key={slug}>
            <a
              className="button quiet"
              href={href('/:language?/write/about/:campaign', { ...inLanguage(language), campaign: slug })}
            >
              {title[language] ?? title.en}
            </a>
            <WriteBefore before={before} />
            {isTest && <p className="notice">{test}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
