import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findPlainRefusal, sendPlainRefusal } from './plain-refusal.ts'
import { refuseMalformed } from './refuse-malformed.ts'
import { securityHeaders } from './security-headers.ts'

const headers = securityHeaders('https://here.example')
const server = createServer({ requireHostHeader: false, connectionsCheckingInterval: 200 }, (request, response) => {
  const refusal = findPlainRefusal(request)
  if (refusal) return sendPlainRefusal(response, refusal, headers)
  request.on('error', () => undefined).resume()
  request.once('end', () => response.writeHead(200, headers).end('read'))
})
server.headersTimeout = 600
server.requestTimeout = 600
refuseMalformed(server, headers)

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => void server.close())

/** Everything that comes back for these bytes. */
async function send(bytes: string): Promise<string> {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens nowhere')
  const socket = connect(address.port, '127.0.0.1')
  let answer = ''
  socket.setEncoding('latin1').on('data', (text: string) => (answer += text))
  socket.on('error', () => undefined)
  socket.write(bytes, 'latin1')
  await once(socket, 'close')
  return answer
}

const host = 'Host: here.example\r\nConnection: close\r\n'

test.each([
  ['no HTTP', 'hello\r\n\r\n', 400],
  ['no HTTP version', 'GET /\r\n\r\n', 400],
  ['a method that nobody knows', `BREW / HTTP/1.1\r\n${host}\r\n`, 400],
  ['a header without a name', `GET / HTTP/1.1\r\n: x\r\n${host}\r\n`, 400],
  ['a blank before the colon', `GET / HTTP/1.1\r\nHost : here.example\r\n\r\n`, 400],
  ['a folded header', `GET / HTTP/1.1\r\n${host}X: a\r\n\u0001 b\r\n\r\n`, 400],
  ['two lengths', `POST / HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`, 400],
  [
    'a length and chunks',
    `POST / HTTP/1.1\r\n${host}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    400,
  ],
  ['a length that is none', `POST / HTTP/1.1\r\n${host}Content-Length: many\r\n\r\n`, 400],
  ['a chunk that is none', `POST / HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 400],
  ['an encoding that nobody knows', `POST / HTTP/1.1\r\n${host}Transfer-Encoding: rot13\r\n\r\n`, 400],
  ['a NUL in a header', `GET / HTTP/1.1\r\n${host}X: a\0b\r\n\r\n`, 400],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['an empty host', 'GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', 400],
  ['a host with a path', 'GET / HTTP/1.1\r\nHost: here.example/x\r\nConnection: close\r\n\r\n', 400],
  ['a host with a blank', 'GET / HTTP/1.1\r\nHost: here example\r\nConnection: close\r\n\r\n', 400],
  ['a port that is none', 'GET / HTTP/1.1\r\nHost: here.example:99999\r\nConnection: close\r\n\r\n', 400],
  ['HTTP/1.0 without a host', 'GET / HTTP/1.0\r\n\r\n', 200],
  ['HTTP/2’s opening', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ['a head that is too long', `GET / HTTP/1.1\r\n${host}X: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ['an address that is too long', `GET /${'a'.repeat(5_000)} HTTP/1.1\r\n${host}\r\n`, 414],
  [
    'chunks with too much said of them',
    `POST / HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n1;${'x'.repeat(20_000)}\r\n`,
    413,
  ],
  ['a head that does not come', 'GET / HTTP/1.1\r\nHo', 408],
  ['a body that does not come', `POST / HTTP/1.1\r\n${host}Content-Length: 5\r\n\r\na`, 408],
  [
    'an expectation that nobody knows',
    `POST / HTTP/1.1\r\n${host}Expect: the-unexpected\r\nContent-Length: 0\r\n\r\n`,
    417,
  ],
  ['TRACE', `TRACE / HTTP/1.1\r\n${host}\r\n`, 405],
  ['OPTIONS of everything', `OPTIONS * HTTP/1.1\r\n${host}\r\n`, 405],
  ['DELETE', `DELETE / HTTP/1.1\r\n${host}\r\n`, 405],
  ['CONNECT', 'CONNECT here.example:443 HTTP/1.1\r\nHost: here.example:443\r\n\r\n', 405],
  [
    'an upgrade',
    `GET / HTTP/1.1\r\nHost: here.example\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n`,
    200,
  ],
  [
    'a body that waits to be asked for',
    `POST / HTTP/1.1\r\n${host}Expect: 100-continue\r\nContent-Length: 1\r\n\r\na`,
    200,
  ],
])('%s is answered with every header', async (_, bytes, status) => {
  const answer = (await send(bytes)).replace('HTTP/1.1 100 Continue\r\n\r\n', '')
  expect(answer.slice(0, 12)).toBe(`HTTP/1.1 ${status}`)
  const [head = ''] = answer.toLowerCase().split('\r\n\r\n')
  for (const name of Object.keys(headers)) expect(head).toContain(`\r\n${name}: `)
})
