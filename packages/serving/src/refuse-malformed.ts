import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { sayPlainly, sendPlainRefusal } from './plain-refusal.ts'

const statuses: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}
/** How long a client has to read its refusal. */
const partingMs = 1_000

/** Answers what Node would refuse by itself, or drop, with the headers of every other answer of this process. */
export function refuseMalformed(server: Server, headers: Record<string, string>): void {
  const answers = new WeakMap<Duplex, ServerResponse>()
  const remember = ({ socket }: IncomingMessage, response: ServerResponse): void => void answers.set(socket, response)
  server.prependListener('request', remember)
  server.on('clientError', (error: Error & { code?: string }, socket) => {
    const answer = answers.get(socket)
    // Words of a refusal in the middle of another answer would be taken for its own.
    const isAnswering = answer !== undefined && answer.headersSent && !answer.writableFinished
    if (isAnswering || !socket.writable) socket.destroy()
    else part(socket, statuses[error.code ?? ''] ?? 400, headers)
  })
  server.on('connect', (_request: IncomingMessage, socket: Duplex) => part(socket, 405, headers))
  server.on('checkExpectation', (_request, response) => sendPlainRefusal(response, { status: 417 }, headers))
}

function part(socket: Duplex, status: number, headers: Record<string, string>): void {
  const said = sayPlainly({ status }, { ...headers, connection: 'close' })
  const lines = Object.entries(said.headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.on('error', () => undefined)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${said.body}`)
  setTimeout(() => socket.destroy(), partingMs).unref()
}
