import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface CuttableLine {
  /** The same address, reached through this line. */
  through: (url: string) => string
  /** Nobody gets through any more, and whoever was is thrown out. */
  cut: () => void
}

/** A line to the database at this address that can be cut. */
export async function openCuttableLine(url: string): Promise<CuttableLine> {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('error', () => other.destroy()).on('close', () => other.destroy())
      one.pipe(other)
    }
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the line has no port')
  return {
    through: (to) => {
      const changed = new URL(to)
      changed.hostname = '127.0.0.1'
      changed.port = String(address.port)
      return changed.href
    },
    cut: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
