import favicon from '@safe-to-report/look/favicon.svg?url'
// eslint-disable-next-line import/default -- `?worker&url` gives the address of the script and of all it is made of
import leaveScript from '@safe-to-report/look/leave.js?worker&url'
import { locales } from '@safe-to-report/languages'
import type { ReactNode } from 'react'
import { href, Links, Meta, Outlet, useMatches, useRouteLoaderData } from 'react-router'
import type { Route } from './+types/root'
// eslint-disable-next-line import/default -- `?worker&url` gives the address of the script and of all it is made of
import postcodeScript from './browser/own-postcode.js?worker&url'
// eslint-disable-next-line import/default -- the same
import inPageScript from './browser/in-page.ts?worker&url'
import { servicesContext, visitContext } from './contexts.ts'
import { countRefusalContext, refusalOf } from './http/count-refusals.ts'
import { findRefusal } from './http/refuse-foreign-forms.ts'
import { refuse } from './http/refuse.ts'
import { requestedLanguage } from './http/requested-language.ts'
import { refuseUnreadableForms } from './http/refuse-unreadable-forms.ts'
import { inLanguage, useLanguage } from './language.ts'
import { shareWriting } from './journey/share-writing.ts'
import { logFailure } from './log.server.ts'
import lookUrl from './look/look.css?url'
import { frameMessages } from './messages/frame/index.ts'
import { guideMessages } from './messages/guide/index.ts'
import { Bar } from './pages/bar.tsx'
import { ReloadByItself } from './pages/changes-by-itself.tsx'
import { ErrorPage } from './pages/error-page.tsx'
import { Foot } from './pages/foot.tsx'
import { HelpLine } from './pages/help/help-line.tsx'
import { Unreachable } from './pages/unreachable.tsx'
import { isInPage } from './visit/in-page.ts'
import type { Carrying } from './visit/use-carrying.ts'

const originOf = (address: string): string => new URL(address).origin

export const middleware: Route.MiddlewareFunction[] = [
  async ({ request, pattern, context }, next) => {
    const { settings, visits } = context.get(servicesContext)
    const countRefusal = context.get(countRefusalContext)
    const status = findRefusal(request, { own: originOf(settings.campaignUrl), site: originOf(settings.siteUrl) })
    if (status === 403) countRefusal('foreign-form')
    if (status) refuse(status)
    await refuseUnreadableForms(request)
    const visit = visits.open(request)
    context.set(visitContext, visit)
    const response = await next()
    const refused = refusalOf(response, pattern)
    if (refused) countRefusal(refused)
    for (const letterNumber of visit.ended()) await visits.end(letterNumber).catch(logFailure)
    for (const line of visit.cookies()) response.headers.append('Set-Cookie', line)
    return response
  },
]

export function loader({ request, context, params }: Route.LoaderArgs) {
  const { settings, postcodes } = context.get(servicesContext)
  const visit = isInPage(request) ? undefined : context.get(visitContext).current()
  const carrying: Carrying = { letterNumber: visit?.letterNumber, isKept: visit?.letter !== undefined }
  const { siteUrl, campaignUrl } = settings
  const shared = shareWriting({ campaignUrl, siteUrl, language: requestedLanguage(params), kind: 'member' })
  return { siteUrl, postcodes, carrying, shared }
}

/**
 * Of a page that says nothing of its own, a private one too: a link to it shows the way to the first page. The desk shows nothing.
 */
export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  matches.some((match) => match?.id.startsWith('routes/staff')) ? [] : (loaderData?.shared ?? [])

export const links: Route.LinksFunction = () => [
  { rel: 'stylesheet', href: lookUrl },
  { rel: 'icon', type: 'image/svg+xml', href: favicon },
]

/** No <Scripts />: pages are whole as sent. The scripts are the quick exit, what keeps a letter in its page, and the postcode's; a page that needs another names it itself. */
export function Layout({ children }: { children: ReactNode }) {
  const { siteUrl, postcodes } = useRouteLoaderData<typeof loader>('root') ?? {}
  const hasTable = postcodes?.by === 'table'
  const language = useLanguage()
  const matches = useMatches()
  const isDesk = matches.some((match) => match.id.startsWith('routes/staff'))
  // Whoever has signed in is at work here; everybody else may need help.
  const isSignedIn = matches.some((match) => match.id === 'routes/staff/signed-in')
  return (
    <html lang={locales[language]} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        <ReloadByItself />
        <script type="module" src={leaveScript} />
        {!isDesk && <script type="module" src={inPageScript} />}
        {hasTable && <script type="module" src={postcodeScript} />}
      </head>
      <body
        data-ends-at={href('/:language?/write/letter', inLanguage(language))}
        data-new-tab={guideMessages[language].points.newTab}
      >
        <a className="skip" href="#main">
          {frameMessages[language].skip}
        </a>
        <Bar siteUrl={siteUrl} />
        {!isSignedIn && <HelpLine />}
        <main id="main" className={isDesk ? 'wide' : undefined}>
          {!isDesk && <Unreachable />}
          {children}
        </main>
        <Foot siteUrl={siteUrl} isDesk={isDesk} />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />
}
