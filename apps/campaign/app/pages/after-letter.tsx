import type { ReactNode } from 'react'
import { href, useRouteLoaderData } from 'react-router'
import { buildShareLinks } from '../journey/share-links.ts'
import type { LetterView } from '../journey/letter-view.ts'
import { inLanguage, useLanguage } from '../language.ts'
import { afterMessages } from '../messages/after/index.ts'
import type { loader } from '../root.tsx'
import { CopyField } from './copy-field.tsx'
import { englishLink } from './english-link.ts'
import { Sentence } from './sentence.tsx'

/** What was done and what comes next, for the writer of a letter that is on its way; nothing for any other. */
export function AfterLetter({ letter }: { letter: LetterView }) {
  const words = afterMessages[useLanguage()]
  const siteUrl = useRouteLoaderData<typeof loader>('root')?.siteUrl
  if (letter.isTest || !isOnItsWay(letter.state)) return null
  return (
    <section className="after">
      <h2>{words.title}</h2>
      <StepsOfLetter isHandedOver={letter.state === 'handed-over'} />
      {siteUrl && <AnswersLink siteUrl={siteUrl} />}
      <p>{words.silence}</p>
      <p>{words.look}</p>
      {siteUrl && <RecordLinks siteUrl={siteUrl} />}
      <NewsLink askSlug={letter.askSlug} />
      {siteUrl && <Share url={new URL('/', siteUrl).href} />}
    </section>
  )
}

function isOnItsWay(state: LetterView['state']): boolean {
  return state === 'queued' || state === 'sending' || state === 'handed-over'
}

function StepsOfLetter({ isHandedOver }: { isHandedOver: boolean }) {
  const { steps, done, next } = afterMessages[useLanguage()]
  const handOver = isHandedOver ? { mark: done, says: steps.handedOver } : { mark: next, says: steps.waits }
  const all = [
    { mark: done, says: steps.confirmed },
    handOver,
    { mark: next, says: steps.office },
    { mark: next, says: steps.answer },
    { mark: next, says: steps.erased },
  ]
  return (
    <ol>
      {all.map(({ mark, says }) => (
        <li key={says}>
          <strong>{mark}</strong> {says}
        </li>
      ))}
    </ol>
  )
}

function AnswersLink({ siteUrl }: { siteUrl: string }) {
  const language = useLanguage()
  const answers = toSite(new URL('/explained/when-your-mp-answers', siteUrl), language)
  return (
    <p>
      <Sentence text={afterMessages[language].answers} parts={{ answers }} />
    </p>
  )
}

function RecordLinks({ siteUrl }: { siteUrl: string }) {
  const language = useLanguage()
  const words = afterMessages[language].record
  const parts = {
    record: toSite(new URL('/', siteUrl), language),
    map: toSite(new URL('/progress', siteUrl), language),
  }
  return (
    <>
      <h3>{words.title}</h3>
      <p>
        <Sentence text={words.says} parts={parts} />
      </p>
    </>
  )
}

function NewsLink({ askSlug }: { askSlug: string | null }) {
  const language = useLanguage()
  const words = afterMessages[language].news
  const query = askSlug === null ? '' : `?ask=${encodeURIComponent(askSlug)}`
  const alerts = (text: string): ReactNode => (
    <a href={`${href('/:language?/alerts', inLanguage(language))}${query}`}>{text}</a>
  )
  return (
    <>
      <h3>{words.title}</h3>
      <p>
        <Sentence text={words.says} parts={{ alerts }} />
      </p>
    </>
  )
}

/** Nothing is loaded from those named here; only a click leads to them, and they learn no address of ours. */
function Share({ url }: { url: string }) {
  const words = afterMessages[useLanguage()].share
  const text = words.text(url)
  return (
    <>
      <h3>{words.title}</h3>
      <p className="notice">{words.warn}</p>
      <CopyField id="share-text" label={words.label} text={text} rows={3} />
      <p>{words.ways}</p>
      <ul>
        {buildShareLinks(text).map(({ name, href: to }) => (
          <li key={to}>
            <a href={to} rel="noreferrer">
              {name === undefined ? words.mail : words.goTo(name)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function toSite(to: URL, language: ReturnType<typeof useLanguage>): (words: string) => ReactNode {
  return (words) => <a {...englishLink(language, to.href)}>{words}</a>
}
