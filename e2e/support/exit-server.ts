import { once } from 'node:events'
import { createServer } from 'node:http'

export interface ExitServer {
  url: string
  stop: () => Promise<void>
}

/** The page behind "Leave now": a server of its own under another host name than the product's, so that it is another site. */
export async function startExitServer(): Promise<ExitServer> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end('<!doctype html><html lang="en"><title>Weather</title><h1>Mild, some rain</h1></html>')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The exit server has no port.')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
