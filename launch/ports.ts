import { createServer } from 'node:net'

export interface PortWanted {
  /** What it is for, in words. */
  purpose: string
  /** The environment variable that chooses it. */
  variable: string
  port: number
}

/** Says of each wanted port that is taken which it is and what to do; an empty list when all are free. */
export async function findTakenPorts(wanted: PortWanted[]): Promise<string[]> {
  const checked = await Promise.all(wanted.map(async (one) => ({ ...one, free: await isFree(one.port) })))
  return checked
    .filter((one) => !one.free)
    .map(
      ({ port, purpose, variable }) =>
        `Port ${port} (${purpose}) is taken by another program. End that program, or choose another port: ` +
        `${variable}=${port + 100} npm start`,
    )
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
