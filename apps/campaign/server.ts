import { createRequestListener } from '@react-router/node'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import {
  describeFailure,
  endGracefully,
  findPlainRefusal,
  openRefusals,
  refuseMalformed,
  securityHeaders,
  sendPlainRefusal,
  startOrTell,
} from '@safe-to-report/serving'
import { RouterContextProvider } from 'react-router'
import * as build from 'virtual:react-router/server-build'
import { clientAddressContext, servicesContext } from './app/contexts.ts'
import { readCampaignEnv, type CampaignEnv } from './app/env.server.ts'
import { packAsset, readAssets, sendAsset } from './app/http/assets.server.ts'
import { countRefusalContext, type RefusalKind } from './app/http/count-refusals.ts'
import { openToSite } from './app/http/site-form.ts'
import { findClientAddress } from './app/http/client-address.ts'
import { dropUnreadBody } from './app/http/drop-unread-body.ts'
import { toReadableAddress } from './app/http/readable-address.ts'
import { keepTelling } from './app/keep-telling.server.ts'
import { log } from './app/log.server.ts'
import { openPostcodes } from './app/services/postcodes.server.ts'
import { openServices } from './app/services/open-services.server.ts'

await startOrTell(readCampaignEnv(), start, log)

async function start(env: CampaignEnv): Promise<void> {
  const postcodes = openPostcodes(env)
  const { services, tellClock, tellFound, close } = openServices(
    env,
    (error) => log.warn({ failure: describeFailure(error) }, 'a database connection broke while idle'),
    postcodes,
  )
  const stopTelling = tellClock(log)
  const stopTellingFound = keepTelling({ tell: tellFound, log })
  const refusals = openRefusals<RefusalKind>(log)
  const letGo = async (): Promise<void> => {
    stopTelling()
    stopTellingFound()
    refusals.close()
    await close()
  }
  const assets = await readAssets(fileURLToPath(new URL('../client', import.meta.url)))
  if (postcodes.source.by === 'table' && postcodes.deviceTable) {
    // The front page of the site looks postcodes up with it, too.
    const table = await packAsset(postcodes.deviceTable)
    assets.set(postcodes.source.deviceTable, { ...table, headers: openToSite(env.SITE_URL) })
  }
  const serveRoute = createRequestListener({
    build,
    mode: 'production',
    getLoadContext(request, client) {
      const context = new RouterContextProvider()
      context.set(servicesContext, services)
      context.set(countRefusalContext, refusals.count)
      context.set(clientAddressContext, findClientAddress(request.headers, client.address, env.TRUSTED_PROXY_HOPS))
      return context
    },
  })
  // Nothing of a supporter's page is to be found again: not by a search engine, not in a cache.
  const headers = { ...securityHeaders(env.CAMPAIGN_URL), 'x-robots-tag': 'noindex', 'cache-control': 'no-store' }
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    response.setHeaders(new Map(Object.entries(headers)))
    dropUnreadBody(request, response)
    const refusal = findPlainRefusal(request)
    if (refusal) return sendPlainRefusal(response, refusal, headers)
    request.url = toReadableAddress(request.url ?? '')
    const asset = assets.get(request.url)
    if (asset) sendAsset(asset, request, response)
    else serveRoute(request, response)
  })
  refuseMalformed(server, headers)
  server.requestTimeout = 30_000
  server.listen(env.CAMPAIGN_PORT, env.HOST, () => log.info({ address: server.address() }, 'ready'))
  server.on('error', (error) => {
    log.fatal({ port: env.CAMPAIGN_PORT, failure: describeFailure(error) }, 'the server cannot listen')
    process.exitCode = 1
    void letGo()
  })
  endGracefully(server, { close: letGo, log })
}
