import { locales, pathIn, sitePageIn } from '@safe-to-report/languages'
import { href } from 'react-router'
import { inLanguage, useLanguage } from '../language.ts'
import { frameMessages } from '../messages/frame/index.ts'
import { siteLink } from './english-link.ts'

const parts = [
  ['/asks', 'ask'],
  ['/now', 'now'],
  ['/timeline', 'timeline'],
  ['/bills', 'bills'],
  ['/evidence', 'evidence'],
  ['/explained', 'explained'],
] as const

/** The same bar as the public site has; `siteUrl` is unknown only while refusing a request. */
export function Bar({ siteUrl }: { siteUrl: string | undefined }) {
  const language = useLanguage()
  const words = frameMessages[language]
  const own = parts.filter(([path]) => sitePageIn(language, path).isInLanguage)
  // Those that are in English alone come behind one word that says so.
  const english = parts.filter(([path]) => !sitePageIn(language, path).isInLanguage)
  const link = (at: string, [path, name]: (typeof parts)[number]) => (
    <a key={path} {...siteLink(language, at, path)}>
      {words[name]}
    </a>
  )
  return (
    <header className="bar">
      <a
        className="mark"
        href={siteUrl ? new URL(pathIn(language, '/'), siteUrl).href : href('/:language?/write', inLanguage(language))}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path className="wall" d="M1 22V2h22v20h-6V12a5 5 0 0 0-10 0v10z" />
          <path className="light" d="M8.5 22V12a3.5 3.5 0 0 1 7 0v10z" />
        </svg>
        <span lang={language === 'en' ? undefined : locales.en}>Safe to Report</span>
      </a>
      {/* Closed, it hides the list that follows it on narrow screens; on wide ones the list stands open and this is not there. */}
      <details className="menu">
        <summary>{words.menu}</summary>
      </details>
      <nav aria-label={words.main}>
        {siteUrl && own.map((part) => link(siteUrl, part))}
        {siteUrl && english.length > 0 && <span className="in-english">{words.inEnglish}</span>}
        {siteUrl && english.map((part) => link(siteUrl, part))}
        <a className="ask-of-you" href={href('/:language?/write', inLanguage(language))}>
          {words.write}
        </a>
      </nav>
      <a className="exit" href={href('/leave')} rel="nofollow noreferrer">
        {words.leave}
      </a>
    </header>
  )
}
