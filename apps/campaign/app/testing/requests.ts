import { RouterContextProvider } from 'react-router'
import { clientAddressContext, servicesContext, visitContext } from '../contexts.ts'
import { createVisitSeal } from '../visit/seal-visit.server.ts'
import { visitCookies } from '../visit/visit-cookies.ts'
import { createVisitKeeper, type VisitKeeper } from '../visit/visit-keeper.server.ts'
import { type GivenServices, servicesWith } from './services.ts'

/** What a route is called with: a context holding only the services that the test gives it. */
export function aContext(given: GivenServices, visit: VisitKeeper = aVisit()): RouterContextProvider {
  const context = new RouterContextProvider()
  context.set(servicesContext, servicesWith(given))
  context.set(clientAddressContext, '192.0.2.1')
  context.set(visitContext, visit)
  return context
}

/** The visit of a request that brings these cookies. */
export function aVisit(cookies = '', now = new Date('2026-11-21T12:00:00Z')): VisitKeeper {
  const means = { seal: createVisitSeal('p'.repeat(43)), cookies: visitCookies('http://campaign.test') }
  return createVisitKeeper(cookies, now, means)
}

export function aSentForm(path: string, fields: Record<string, string | string[]>): Request {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    for (const each of [value].flat()) body.append(name, each)
  }
  return new Request(`http://campaign.test${path}`, { method: 'POST', body })
}
