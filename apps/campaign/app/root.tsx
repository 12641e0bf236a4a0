import type { ReactNode } from 'react'
import { Links, Meta, Outlet } from 'react-router'
import lookUrl from '@safe-to-report/look/look.css?url'
import type { Route } from './+types/root'
import { servicesContext } from './contexts.ts'
import { refuseForeignPosts } from './http/refuse-foreign-posts.ts'

export const middleware: Route.MiddlewareFunction[] = [
  ({ request, context }) =>
    refuseForeignPosts(request, new URL(context.get(servicesContext).settings.campaignUrl).origin),
]

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: lookUrl }]

export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <main id="main">{children}</main>
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}
