import { connect, isIP, type Socket } from 'node:net'
import { connect as connectTls, type ConnectionOptions } from 'node:tls'
import { MailServerFailure } from './mail-server-failure.ts'
import type { MailServer } from './mail-server.ts'
import { isNoTls, sayCertificateTrouble } from '../tls-trouble.ts'

interface Waiting {
  withinMs: number
  /** Gives it up, whatever is under way. */
  breakOffAll: AbortSignal
}

/** Finds a server and connects to it, over TLS where it is `smtps:`. */
export function connectTo(server: MailServer, waiting: Waiting): Promise<Socket> {
  const { host, port } = server
  const begin = (): Socket =>
    server.isTlsFirst ? connectTls({ host, port, ...tlsOptions(server) }) : connect(port, host)
  return untilReady(begin, { event: server.isTlsFirst ? 'secureConnect' : 'connect', command: 'CONN', ...waiting })
}

/** Goes on under TLS over a socket that is connected. */
export function secure(socket: Socket, server: MailServer, waiting: Waiting): Promise<Socket> {
  const begin = (): Socket => connectTls({ socket, ...tlsOptions(server) })
  return untilReady(begin, { event: 'secureConnect', command: 'STARTTLS', ...waiting })
}

/** This process, or this machine, may open no more files and connections. */
const noDescriptor = new Set(['EMFILE', 'ENFILE'])

function tlsOptions({ host, tls }: MailServer): ConnectionOptions {
  return { ...(isIP(host) === 0 && { servername: host }), ...tls }
}

function codeFor(code: string): MailServerFailure['code'] {
  if (noDescriptor.has(code)) return 'EMFILE'
  return isNoTls(code) || sayCertificateTrouble(code) !== undefined ? 'ETLS' : 'ECONNECTION'
}

function untilReady(
  begin: () => Socket,
  { event, command, withinMs, breakOffAll }: Waiting & { event: string; command: string },
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = begin()
    const fail = (code: MailServerFailure['code'], trouble?: string): void => {
      clearTimeout(timer)
      breakOffAll.removeEventListener('abort', broke)
      socket.destroy()
      reject(new MailServerFailure(code, { command, ...(trouble !== undefined && { trouble }) }))
    }
    const broke = (): void => fail('ECONNECTION')
    const failed = ({ code = '' }: NodeJS.ErrnoException): void => fail(codeFor(code), sayCertificateTrouble(code))
    const timer = setTimeout(() => fail('ETIMEDOUT'), Math.max(withinMs, 0))
    // Never without somebody who hears of errors: one that comes after the failure is no news.
    socket.on('error', failed).once('close', broke)
    breakOffAll.addEventListener('abort', broke)
    if (breakOffAll.aborted) broke()
    socket.once(event, () => {
      clearTimeout(timer)
      breakOffAll.removeEventListener('abort', broke)
      socket.off('close', broke)
      resolve(socket)
    })
  })
}
