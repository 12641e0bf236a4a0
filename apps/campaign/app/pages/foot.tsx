import { href } from 'react-router'

interface FootProps {
  siteUrl: string | undefined
  /** Signing in needs a cookie, so the desk does not say that there is none. */
  isDesk: boolean
}

export function Foot({ siteUrl, isDesk }: FootProps) {
  return (
    <footer className="foot">
      <div>
        <p>
          <strong>Leave now</strong> takes you to the weather at once, and so does pressing Shift three times. It cannot
          clear what your browser remembers.
        </p>
        {!isDesk && <p>No cookies, no counting, nothing loaded from anybody else.</p>}
      </div>
      <ul>
        <li>
          <a href={href('/privacy')}>What we keep of a letter, and until when</a>
        </li>
        {siteUrl && (
          <li>
            <a href={new URL('/privacy-and-safety', siteUrl).href}>How to browse more safely</a>
          </li>
        )}
      </ul>
    </footer>
  )
}
