import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, get, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { packAsset, readAssets, sendAsset } from './assets.server.ts'

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

test('sheets, scripts and drawings are sent compressed, and fonts, which are so already, as they are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assets-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'assets'))
  for (const name of ['a.css', 'a.js', 'a.svg', 'a.woff2']) writeFileSync(join(folder, 'assets', name), bytes)
  const assets = await readAssets(folder)
  const told = [...assets].map(([path, { type, packed }]) => [
    path,
    type,
    packed === undefined ? [] : [...packed.keys()],
  ])
  expect(told).toEqual([
    ['/assets/a.css', 'text/css; charset=utf-8', ['br', 'gzip']],
    ['/assets/a.js', 'text/javascript; charset=utf-8', ['br', 'gzip']],
    ['/assets/a.svg', 'image/svg+xml', ['br', 'gzip']],
    ['/assets/a.woff2', 'font/woff2', []],
  ])
})
