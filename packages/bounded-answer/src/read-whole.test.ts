import { createServer, type RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { AnswerTooBig, readWhole } from './read-whole.ts'

const most = 64 * 1024

/** Fetches from a server that answers so; how many bytes it could send before it was broken off. */
async function fetchFrom(answer: RequestListener): Promise<Response> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return fetch(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`)
}

test.each([0, 1, most])('an answer of %i bytes is read whole', async (bytes) => {
  const response = await fetchFrom((_request, answer) => answer.end(Buffer.alloc(bytes, 'a')))
  expect(await readWhole(response, most)).toEqual(Buffer.alloc(bytes, 'a'))
})

test('one that does not stop is broken off, and the server is told', async () => {
  let sent = 0
  const closed = Promise.withResolvers<void>()
  const response = await fetchFrom((_request, answer) => {
    const more = setInterval(() => {
      if (!answer.writableNeedDrain) sent += 16_384
      answer.write(Buffer.alloc(16_384))
    }, 1)
    answer.once('close', () => {
      clearInterval(more)
      closed.resolve()
    })
  })
  await expect(readWhole(response, most)).rejects.toThrow(AnswerTooBig)
  await closed.promise
  expect(sent).toBeLessThan(10_000_000)
})

test('one that says that it is too large is not read at all', async () => {
  const response = await fetchFrom((_request, answer) => {
    answer.writeHead(200, { 'content-length': 10 ** 9 }).write('a')
  })
  await expect(readWhole(response, most)).rejects.toThrow(AnswerTooBig)
})

test('little that unpacks to very much counts as that', async () => {
  const packed = gzipSync(Buffer.alloc(100_000_000))
  const response = await fetchFrom((_request, answer) => answer.setHeader('content-encoding', 'gzip').end(packed))
  const before = process.memoryUsage().arrayBuffers
  await expect(readWhole(response, most)).rejects.toThrow(AnswerTooBig)
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
})

test('one that stalls ends with the request’s own limit of time', async () => {
  const server = createServer((_request, answer) => answer.write('a'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
  const response = await fetch(url, { signal: AbortSignal.timeout(200) })
  await expect(readWhole(response, most)).rejects.toThrow(/abort|timeout/i)
  server.closeAllConnections()
  server.close()
})
