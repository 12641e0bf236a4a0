import { sitePageIn } from '@safe-to-report/languages'
import type { ReactNode } from 'react'
import { href } from 'react-router'
import { buildShareLinks } from '@safe-to-report/serving/share-links'
import { inLanguage, useLanguage } from '../language.ts'
import { afterMessages } from '../messages/after/index.ts'
import { useWordsFor } from '../recipient-context.ts'
import { CopyField } from './copy-field.tsx'
import { siteLink } from './english-link.ts'
import { QrCode } from './qr-code.tsx'
import { Sentence } from './sentence.tsx'

/** For whoever does not know what to do with an answer. */
export function AnswersLink({ siteUrl }: { siteUrl: string }) {
  const language = useLanguage()
  const { answers: says } = useWordsFor('after')
  const answers = toSite(siteLink(language, siteUrl, '/explained/when-your-mp-answers'))
  return (
    <p>
      <Sentence text={says} parts={{ answers }} />
    </p>
  )
}

/** What Parliament did so far, and where letters went; `says` links to one of them or both. */
export function RecordLink({ siteUrl, says }: { siteUrl: string; says: string }) {
  const language = useLanguage()
  const parts = {
    record: toSite(siteLink(language, siteUrl, '/')),
    map: toSite(siteLink(language, siteUrl, '/progress')),
  }
  return (
    <>
      <h3>{afterMessages[language].record.title}</h3>
      <p>
        <Sentence text={says} parts={parts} />
      </p>
    </>
  )
}

export function NewsLink({ askSlug }: { askSlug: string | null }) {
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

/**
 * Nothing is loaded from those named here; only a click leads to them, and they learn no address of ours. `isPrivate`: the page that
 * it stands on is not to be shared.
 */
export function Share({ url, isPrivate = false }: { url: string; isPrivate?: boolean }) {
  const words = useWordsFor('after').share
  // To the page that persuades, in the words' own language.
  const address = new URL(sitePageIn(useLanguage(), '/').path, url).href
  const text = words.text(address)
  return (
    <>
      <h3>{words.title}</h3>
      <p className="notice">
        {words.warn}
        {isPrivate && ` ${words.keepPrivate}`}
      </p>
      <CopyField id="share-text" label={words.label} text={text} rows={4} />
      <p>
        <button type="button" data-shares="share-text" data-instead="share-links" hidden>
          {words.sheet}
        </button>
      </p>
      <div id="share-links">
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
      </div>
      <QrCode address={address} says={words.code} />
    </>
  )
}

function toSite(link: ReturnType<typeof siteLink>): (words: string) => ReactNode {
  return (words) => <a {...link}>{words}</a>
}
