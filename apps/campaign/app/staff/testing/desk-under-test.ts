import { openDatabase, type Database } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import type { Open } from '@safe-to-report/outbox/seal'
import { openKeys } from '@safe-to-report/outbox/testing'
import { RouterContextProvider } from 'react-router'
import { clientAddressContext, servicesContext } from '../../contexts.ts'
import { openServices } from '../../services/open-services.server.ts'

const campaignUrl = 'https://write.example'

export interface DeskUnderTest {
  /** As the owner of the database. */
  owner: Database
  /** Opens what the campaign sealed, as the worker would. */
  open: Open
  /** What a route is given, for one request from this address. */
  aContext: (address?: string) => RouterContextProvider
  close: () => Promise<void>
}

/** The campaign's real services, as their own role, on a database of their own. */
export async function openDeskUnderTest(clusterUrl: string, { isFounded = false } = {}): Promise<DeskUnderTest> {
  const database = await cloneDatabase(clusterUrl, { isFounded })
  const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  const dayKeys = await openKeys(database)
  let isClosing = false
  const campaign = openServices(
    {
      DATABASE_URL: database.urlFor('safe_campaign'),
      CAMPAIGN_PORT: 0,
      HOST: '127.0.0.1',
      CAMPAIGN_URL: campaignUrl,
      SITE_URL: 'https://site.example',
      EXIT_URL: 'https://weather.example',
      SEALING_PUBLIC_KEY: [dayKeys.keys.publicKey],
      PERSON_KEY: 'p'.repeat(43),
      INSTALLATION_FILE: { kind: 'trial' },
      POSTCODES_IO_URL: 'http://127.0.0.1:1',
      TRUSTED_PROXY_HOPS: 0,
    },
    (error) => {
      // A pool does not wait for its connections to close, and dropping the database breaks the last of them.
      if (!isClosing) throw error
    },
  )
  return {
    owner: owner.db,
    open: dayKeys.open,
    aContext(address = '192.0.2.1') {
      const context = new RouterContextProvider()
      context.set(servicesContext, campaign.services)
      context.set(clientAddressContext, address)
      return context
    },
    async close() {
      isClosing = true
      await Promise.all([campaign.close(), owner.close(), dayKeys.close()])
      await database.drop()
    },
  }
}

export interface RequestOptions {
  cookie?: string
  /** Sent by POST. */
  form?: Record<string, string>
}

/** What a loader, an action or a middleware is told of a request. */
export function aRequest(path: string, { cookie, form }: RequestOptions = {}) {
  const url = new URL(path, campaignUrl)
  const request = new Request(url, {
    headers: cookie ? { cookie } : {},
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  })
  return { request, url, pattern: path }
}

/** Where an answer leads, and the cookies it sets. */
export function redirected(answer: unknown): { to: string | null; cookies: string[] } {
  if (!(answer instanceof Response)) throw new Error(`expected a redirect, got ${JSON.stringify(answer)}`)
  return { to: answer.headers.get('location'), cookies: answer.headers.getSetCookie() }
}
