import deskUrl from '@safe-to-report/look/desk.css?url'
import { href } from 'react-router'
import type { Route } from './+types/link-sent'

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: deskUrl }]

export const meta: Route.MetaFunction = () => [{ title: 'Desk' }]

export default function LinkSent() {
  return (
    <div className="desk">
      <h1>Look in your inbox</h1>
      <p>
        If the address you gave has a place at the desk, a link is on its way to it. It works once, for 10 minutes, and
        only in this browser.
      </p>
      <p>
        Nothing came? <a href={href('/staff/sign-in')}>Ask for another link</a>. The newest one is the one that works.
      </p>
    </div>
  )
}
