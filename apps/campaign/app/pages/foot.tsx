import { href } from 'react-router'

export function Foot({ siteUrl }: { siteUrl: string | undefined }) {
  return (
    <footer className="foot">
      <div>
        <p>
          <strong>Leave now</strong> takes you to the weather at once, and so does pressing Shift three times. It cannot
          clear what your browser remembers.
        </p>
        <p>No cookies, no counting, no outside help.</p>
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
