import deskUrl from '../../look/desk.css?url'
import { href } from 'react-router'
import type { Route } from './+types/link-sent'

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: deskUrl }]

export const meta: Route.MetaFunction = () => [{ title: 'Desk' }]

export default function LinkSent() {
  return (
    <div className="desk">
      <h1>Look in your inbox</h1>
      <p>
        If the address you gave has a place at the desk, a link is on its way to it. It works once, for a quarter of an
        hour, and only in browsers in which one was asked for, such as this.
      </p>
      <p>
        Nothing came? No more than five links go to one inbox in a quarter of an hour, so that nobody can flood it. If
        yours has had its share, whoever asked for them, open the newest that is there: it works in this browser too.
        Otherwise <a href={href('/staff/sign-in')}>ask for another</a>.
      </p>
    </div>
  )
}
