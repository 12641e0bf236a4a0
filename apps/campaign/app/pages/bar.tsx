import { href } from 'react-router'
import { inLanguage, useLanguage } from '../language.ts'
import { frameMessages } from '../messages/frame/index.ts'
import { englishLink } from './english-link.ts'

const parts = [
  ['/asks', 'ask'],
  ['/timeline', 'timeline'],
  ['/bills', 'bills'],
  ['/evidence', 'evidence'],
  ['/explained', 'explained'],
] as const

/** The same bar as the public site has; `siteUrl` is unknown only while refusing a request. */
export function Bar({ siteUrl }: { siteUrl: string | undefined }) {
  const language = useLanguage()
  const words = frameMessages[language]
  return (
    <header className="bar">
      <a className="mark" href={siteUrl ?? href('/:language?/write', inLanguage(language))} lang="en-GB">
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path className="wall" d="M1 22V2h22v20h-6V12a5 5 0 0 0-10 0v10z" />
          <path className="light" d="M8.5 22V12a3.5 3.5 0 0 1 7 0v10z" />
        </svg>
        <span>Safe to Report</span>
      </a>
      {/* Closed, it hides the list that follows it on narrow screens; on wide ones the list stands open and this is not there. */}
      <details className="menu">
        <summary>{words.menu}</summary>
      </details>
      <nav aria-label={words.main}>
        {siteUrl && words.inEnglish !== '' && <span className="in-english">{words.inEnglish}</span>}
        {siteUrl &&
          parts.map(([path, name]) => (
            <a key={path} {...englishLink(language, new URL(path, siteUrl).href)}>
              {words[name]}
            </a>
          ))}
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
