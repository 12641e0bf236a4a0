import { Agent, createServer, request as ask, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { dropUnreadBody } from './drop-unread-body.ts'

test('a post that is refused unread does not hold up the next one on its connection', async () => {
  let connections = 0
  const server = createServer((request, response) => {
    dropUnreadBody(request, response)
    // As React Router's listener does with a body that nobody reads.
    request.once('data', () => {
      request.pause()
      response.writeHead(413).end()
    })
  })
  server.on('connection', () => (connections += 1))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens nowhere')
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const post = async (): Promise<number | undefined> => {
    const sent = ask({ host: '127.0.0.1', port: address.port, method: 'POST', agent }).end(Buffer.alloc(4_000_000))
    const [response]: IncomingMessage[] = await once(sent, 'response')
    response?.resume()
    return response?.statusCode
  }
  expect([await post(), await post(), await post()]).toEqual([413, 413, 413])
  expect(connections).toBe(1)
  agent.destroy()
  server.close()
})
