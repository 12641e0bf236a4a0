import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * Below those that a system lends to connections that go out (from 32,768 on Linux): of the many that journeys open, one would take the
 * port between this look and its use.
 */
const [first, beyond] = [20_000, 32_000]
const mostTries = 100

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const port = randomInt(first, beyond)
    if (await isFree(port)) return port
  }
  throw new Error(`No free port was found in ${mostTries} tries.`)
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch {
    return false
  }
  server.close()
  await once(server, 'close')
  return true
}
