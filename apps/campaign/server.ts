import { createRequestListener } from '@react-router/node'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { RouterContextProvider } from 'react-router'
import * as build from 'virtual:react-router/server-build'
import { clientAddressContext, servicesContext } from './app/contexts.ts'
import { readCampaignEnv, type CampaignEnv } from './app/env.server.ts'
import { packAsset, readAssets, sendAsset } from './app/http/assets.server.ts'
import { findClientAddress } from './app/http/client-address.ts'
import { securityHeaders, strictTransport } from './app/http/security-headers.ts'
import { describeFailure, log } from './app/log.server.ts'
import { openPostcodes, type Postcodes } from './app/postcodes.server.ts'
import { openServices } from './app/services.server.ts'

const answer = readCampaignEnv()
if (answer.ok) await startWithPostcodes(answer.env)
else refuseToStart(answer.faults)

function refuseToStart(faults: string[]): void {
  log.fatal({ faults }, 'the environment is not right; nothing was started')
  process.exitCode = 1
}

async function startWithPostcodes(env: CampaignEnv): Promise<void> {
  let postcodes: Postcodes
  try {
    postcodes = openPostcodes(env)
  } catch (error) {
    refuseToStart([error instanceof Error ? error.message : 'POSTCODE_TABLE cannot be used'])
    return
  }
  await start(env, postcodes)
}

async function start(env: CampaignEnv, postcodes: Postcodes): Promise<void> {
  const { services, close } = openServices(
    env,
    (error) => log.warn({ failure: describeFailure(error) }, 'a database connection broke while idle'),
    postcodes,
  )
  const assets = await readAssets(fileURLToPath(new URL('../client', import.meta.url)))
  if (postcodes.source.by === 'table' && postcodes.deviceTable) {
    assets.set(postcodes.source.deviceTable, await packAsset(postcodes.deviceTable))
  }
  const serveRoute = createRequestListener({
    build,
    mode: 'production',
    getLoadContext(request, client) {
      const context = new RouterContextProvider()
      context.set(servicesContext, services)
      context.set(clientAddressContext, findClientAddress(request.headers, client.address, env.TRUSTED_PROXY_HOPS))
      return context
    },
  })
  const headers = new Map(
    Object.entries({ ...securityHeaders, ...(env.CAMPAIGN_URL.startsWith('https:') && strictTransport) }),
  )
  const server = createServer((request, response) => {
    response.setHeaders(headers)
    const asset = assets.get(request.url ?? '')
    if (asset) sendAsset(asset, request, response)
    else serveRoute(request, response)
  })
  server.requestTimeout = 30_000
  server.listen(env.CAMPAIGN_PORT, env.HOST, () => log.info({ address: server.address() }, 'ready'))
  server.on('error', (error) => {
    log.fatal({ port: env.CAMPAIGN_PORT, failure: describeFailure(error) }, 'the server cannot listen')
    process.exitCode = 1
    void close()
  })
  endGracefully(server, close)
}

/** Stops taking requests, lets those under way finish, then leaves; within 10 seconds whatever happens. */
function endGracefully(server: ReturnType<typeof createServer>, close: () => Promise<void>): void {
  const end = (): void => {
    setTimeout(() => process.exit(1), 9_000).unref()
    server.close(() => void close().then(() => log.info('ended')))
    server.closeIdleConnections()
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
}
