import { createServer, type Server } from 'node:http'
import { get } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { packAsset, sendAsset } from './assets.server.ts'

const bytes = new Uint8Array(5_000).fill(7)

async function serve(): Promise<number> {
  const asset = await packAsset(bytes)
  const server: Server = createServer((request, response) => sendAsset(asset, request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

function askFor(port: number, encoding?: string): Promise<{ encoding: string | undefined; length: number }> {
  const headers = encoding === undefined ? {} : { 'Accept-Encoding': encoding }
  return new Promise((resolve) => {
    get({ host: '127.0.0.1', port, headers }, (response) => {
      let length = 0
      response.on('data', (piece: Buffer) => (length += piece.length))
      response.on('end', () => resolve({ encoding: response.headers['content-encoding'], length }))
    })
  })
}

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, deflate', 'gzip'],
])('a browser that takes %s is sent %s', async (takes, encoding) => {
  const answer = await askFor(await serve(), takes)
  expect(answer.encoding).toBe(encoding)
  expect(answer.length).toBeLessThan(100)
})

test('one that takes neither is sent it as it is', async () => {
  expect(await askFor(await serve())).toEqual({ encoding: undefined, length: bytes.length })
})
