import type { CampaignDay } from '@safe-to-report/bill-tracker/reading'
import type { Campaign } from '@safe-to-report/letters/campaigns'
import { mailMessages } from '@safe-to-report/outbox/seal'
import { href } from 'react-router'
import { inLanguage, useLanguage } from '../language.ts'
import { errorsMessages } from '../messages/errors/index.ts'
import { frameMessages } from '../messages/frame/index.ts'
import { postcodeMessages } from '../messages/postcode/index.ts'
import { useRecipientPaths, useWordsFor } from '../recipient-context.ts'
import { usePostcodeSource } from '../use-postcode-source.ts'
import { CallsNow, type CallNow } from './calls-now.tsx'
import { NewsInstead } from './news-instead.tsx'
import { PageHead } from './page-head.tsx'
import { Sentence } from './sentence.tsx'
import { WhoMayWrite } from './who-may-write.tsx'
import { WriteBefore } from './write-before.tsx'

const assurances = ['postcode', 'letter', 'reader', 'until'] as const

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
}

export function BeforeYouWrite({ campaigns, calls }: BeforeYouWriteProps) {
  const language = useLanguage()
  const words = useWordsFor('before')
  const ownTable = usePostcodeSource()?.by === 'table' ? postcodeMessages[language].before : undefined
  if (campaigns?.length === 0) return <NothingToWrite />
  const toPrivacy = (text: string) => <a href={href('/:language?/privacy', inLanguage(language))}>{text}</a>
  return (
    <>
      <PageHead title={frameMessages[language].titles.letter} />
      <p className="kicker">{frameMessages[language].write}</p>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <WhatAbout campaigns={campaigns} />
      <p className="term">{words.mpIs}</p>
      <CallsNow calls={calls} />
      <WhoMayWrite />

      <section className="assurances" aria-label={words.happens}>
        <h2>{words.happens}</h2>
        <dl>
          {assurances.map((name) => (
            <div key={name}>
              <dt>{words[name].term}</dt>
              <dd>
                <Sentence text={(name === 'postcode' && ownTable) || words[name].says} parts={{ privacy: toPrivacy }} />
              </dd>
            </div>
          ))}
        </dl>
      </section>

      <section className="notice" aria-labelledby="leave-out">
        <h2 id="leave-out">{words.leaveOut.title}</h2>
        <ul>
          <li>{words.leaveOut.refuge}</li>
          <li>{words.leaveOut.children}</li>
          <li>{words.leaveOut.status}</li>
        </ul>
        <p>
          <Sentence text={words.ownCase} />
        </p>
      </section>

      <section aria-labelledby="watched">
        <h2 id="watched">{words.watched.title}</h2>
        {[
          words.watched.screen,
          words.watched.inbox(mailMessages[language].confirmation.subject),
          words.watched.danger,
        ].map((text) => (
          <p key={text}>
            <Sentence text={text} />
          </p>
        ))}
      </section>

      <Start campaigns={campaigns} />
    </>
  )
}

/** What to leave out of a letter is no use to somebody who cannot write one here. */
function NothingToWrite() {
  const language = useLanguage()
  const { title, says } = errorsMessages[language].closed
  return (
    <>
      <PageHead title={frameMessages[language].titles.letter} />
      <h1>{title}</h1>
      <p className="lede">{says}</p>
      <NewsInstead />
    </>
  )
}

function Start({ campaigns }: { campaigns: readonly OfferedCampaign[] | undefined }) {
  const language = useLanguage()
  const words = useWordsFor('before')
  const { test } = useWordsFor('letter').ways.weSend
  const { find } = useRecipientPaths()
  if (campaigns === undefined || campaigns.length === 1) {
    return (
      <>
        {campaigns?.[0]?.isTest && <p className="notice">{test}</p>}
        <p className="act">
          <a className="button" href={href(find, inLanguage(language))}>
            {words.start}
          </a>
          <span className="soft">{words.onePageEach}</span>
        </p>
      </>
    )
  }
  return (
    <p className="act">
      <a className="button" href="#about">
        {words.about}
      </a>
      <span className="soft">{words.onePageEach}</span>
    </p>
  )
}

/** What the letter is about, before anything else is read: of several campaigns, one chooses here. */
function WhatAbout({ campaigns = [] }: { campaigns: readonly OfferedCampaign[] | undefined }) {
  const language = useLanguage()
  const words = useWordsFor('before')
  const { test } = useWordsFor('letter').ways.weSend
  const [only] = campaigns
  if (campaigns.length === 1 && only) {
    return (
      <>
        <p>
          {words.aboutOne}: <strong>{only.title[language] ?? only.title.en}</strong>
        </p>
        <WriteBefore before={only.before} />
      </>
    )
  }
  if (campaigns.length === 0) return null
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
