import { createRequestListener } from '@react-router/node'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { RouterContextProvider } from 'react-router'
import * as build from 'virtual:react-router/server-build'
import { clientAddressContext, servicesContext } from './app/contexts.ts'
import { readCampaignEnv, type CampaignEnv } from './app/env.server.ts'
import { readAssets, sendAsset } from './app/http/assets.server.ts'
import { findClientAddress } from './app/http/client-address.ts'
import { securityHeaders, strictTransport } from './app/http/security-headers.ts'
import { describeFailure, log } from './app/log.server.ts'
import { openServices } from './app/services.server.ts'

const answer = readCampaignEnv()
if (answer.ok) await start(answer.env)
else {
  log.fatal({ faults: answer.faults }, 'the environment is not right; nothing was started')
  process.exitCode = 1
}

async function start(env: CampaignEnv): Promise<void> {
  const { services, close } = openServices(env, (error) =>
    log.warn({ failure: describeFailure(error) }, 'a database connection broke while idle'),
  )
  const assets = await readAssets(fileURLToPath(new URL('../client', import.meta.url)))
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
    if (asset) sendAsset(asset, response)
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
