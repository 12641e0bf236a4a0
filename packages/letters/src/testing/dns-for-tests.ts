import { createSocket } from 'node:dgram'
import { decode, encode } from 'dns-packet'

/** What a server answers, by type and name: `TXT example.org`. A name that is not there does not exist. */
export type Zone = Record<string, string[]>

export interface DnsForTests {
  /** `127.0.0.1:<port>` */
  address: string
  zone: Zone
  close: () => Promise<void>
}

/** A DNS server on a port of the system's choosing, which answers TXT and MX questions from `zone`. */
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

function answer(zone: Zone, message: Buffer): Buffer {
  const { id = 0, questions = [] } = decode(message)
  const [question] = questions
  const found = question && zone[`${question.type} ${question.name}`]
  const answers = (found ?? []).map((data) =>
    question?.type === 'MX'
      ? { type: 'MX' as const, name: question.name, ttl: 1, data: { preference: 10, exchange: data } }
      : { type: 'TXT' as const, name: question?.name ?? '', ttl: 1, data: data.match(/.{1,250}/g) ?? [''] },
  )
  const flags = found ? 0 : 3 // NXDOMAIN
  return encode({ type: 'response', id, flags, questions, answers })
}
