import { href } from 'react-router'

const parts = [
  ['/asks', 'The ask'],
  ['/bills', 'Bills'],
  ['/evidence', 'Evidence'],
  ['/explained', 'Explained'],
] as const

/** The same bar as the public site has; `siteUrl` is unknown only while refusing a request. */
export function Bar({ siteUrl }: { siteUrl: string | undefined }) {
  return (
    <header className="bar">
      <a className="mark" href={siteUrl ?? href('/write')}>
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path className="wall" d="M1 22V2h22v20h-6V12a5 5 0 0 0-10 0v10z" />
          <path className="light" d="M8.5 22V12a3.5 3.5 0 0 1 7 0v10z" />
        </svg>
        <span>Safe to Report</span>
      </a>
      <nav aria-label="Main">
        {siteUrl &&
          parts.map(([path, words]) => (
            <a key={path} href={new URL(path, siteUrl).href}>
              {words}
            </a>
          ))}
        <a className="ask-of-you" href={href('/write')}>
          Write to your MP
        </a>
      </nav>
      <a className="exit" href={href('/leave')} rel="nofollow noreferrer">
        Leave now
      </a>
    </header>
  )
}
