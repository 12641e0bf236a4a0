import { createSocket } from 'node:dgram'
import { decode, encode, type Answer } from 'dns-packet'

/** What a server answers, by type and name: `TXT example.org`; `SERVFAIL` for a failure. A name that is not there does not exist. */
export type Zone = Record<string, string[]>

export interface DnsForTests {
  /** `127.0.0.1:<port>` */
  address: string
  zone: Zone
  close: () => Promise<void>
}

/** A DNS server on a port of the system's choosing, which answers from `zone`. */
export async function startDnsForTests(zone: Zone): Promise<DnsForTests> {
  const socket = createSocket('udp4')
  const server: DnsForTests = {
    address: '',
    zone,
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  }
  socket.on('message', (message, { port, address }) => socket.send(answer(server.zone, message), port, address))
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  server.address = `127.0.0.1:${socket.address().port}`
  return server
}

const servfail = 2
const nxdomain = 3

function answer(zone: Zone, message: Buffer): Buffer {
  const { id = 0, questions = [] } = decode(message)
  const [{ type, name } = { type: 'TXT' as const, name: '' }] = questions
  const found = zone[`${type} ${name}`]
  const isFailing = found?.[0] === 'SERVFAIL'
  const answers = isFailing ? [] : (found ?? []).map((data) => toAnswer(type, name, data))
  const isThere = Object.keys(zone).some((key) => key.endsWith(` ${name}`))
  const flags = isFailing ? servfail : flagsFor(isThere)
  return encode({ type: 'response', id, flags, questions, answers })
}

function flagsFor(isThere: boolean): number {
  return isThere ? 0 : nxdomain
}

function toAnswer(type: string, name: string, data: string): Answer {
  switch (type) {
    case 'MX':
      return { type: 'MX', name, ttl: 1, data: { preference: 10, exchange: data } }
    case 'A':
    case 'AAAA':
    case 'CNAME':
      return { type, name, ttl: 1, data }
    default:
      return { type: 'TXT', name, ttl: 1, data: data.match(/.{1,250}/g) ?? [''] }
  }
}
