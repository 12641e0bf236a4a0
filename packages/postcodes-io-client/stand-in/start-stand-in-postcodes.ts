import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { answerPath } from './answer.ts'

const faults = ['none', 'slow', 'cut', '500', 'html'] as const

const faultOrder = z.strictObject({
  fault: z.enum(faults),
  /** How many of the next answers are faulty; all of them until told otherwise, if absent. */
  times: z.int().positive().optional(),
})

export type FaultOrder = z.infer<typeof faultOrder>

export interface StandInPostcodes {
  url: string
  setFault: (order: FaultOrder) => void
  close: () => Promise<void>
}

/** Longer than any client of ours waits. */
const slowMs = 10_000

/** Starts a server that answers like postcodes.io for a few places, and fails on command. Port 0 takes any free one. */
export async function startStandInPostcodes(options: { port: number; host?: string }): Promise<StandInPostcodes> {
  let order: FaultOrder = { fault: 'none' }
  const setFault = (next: FaultOrder): void => {
    order = next
  }
  const takeFault = (): FaultOrder['fault'] => {
    const { fault, times } = order
    if (times !== undefined) order = times > 1 ? { fault, times: times - 1 } : { fault: 'none' }
    return fault
  }

  const server = createServer((request, response) => {
    if (request.url === '/stand-in/faults') void takeOrder(request, response, setFault)
    else void answer(request, response, takeFault())
  })
  const { host = '127.0.0.1' } = options
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, host, resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : options.port
  return {
    url: `http://${host}:${port}`,
    setFault,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function takeOrder(
  request: IncomingMessage,
  response: ServerResponse,
  setFault: (order: FaultOrder) => void,
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const order = readOrder(Buffer.concat(chunks).toString())
  if (request.method !== 'POST' || !order) {
    send(response, 400, {
      error: `POST {"fault": ${faults.map((fault) => `"${fault}"`).join(' | ')}, "times"?: number}`,
    })
    return
  }
  setFault(order)
  send(response, 200, order)
}

function readOrder(text: string): FaultOrder | undefined {
  try {
    return faultOrder.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, fault: FaultOrder['fault']): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stand-in')
  const { status, body } = answerPath(pathname, searchParams)
  switch (fault) {
    case 'none':
      return send(response, status, body)
    case 'slow':
      await wait(slowMs, undefined, { ref: false })
      return send(response, status, body)
    case 'cut':
      response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': '4000' })
      response.write(JSON.stringify(body).slice(0, 40), () => response.destroy())
      return undefined
    case '500':
      return send(response, 500, { status: 500, error: 'Internal Server Error' })
    case 'html':
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('<!doctype html><title>Welcome to this network</title>')
      return undefined
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}
