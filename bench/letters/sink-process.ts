// A mail server that takes everything and delivers nothing. A process of its own, so that it costs the measured one nothing
// and can be killed. It writes down each copy before it answers for it: what is in its file has arrived, killed or not.
import { openSync, writeSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { z } from 'zod'

const [port, file, slowness] = z.tuple([z.coerce.number(), z.string(), z.coerce.number()]).parse(process.argv.slice(2))
const arrivals = openSync(file, 'a')
const endOfData = '\r\n.\r\n'

const server = createServer((socket) => {
  socket.setNoDelay(true)
  socket.on('error', () => undefined) // the sender was killed
  socket.write('220 sink\r\n')
  converse(socket)
})
server.listen(port, '127.0.0.1', () => console.log('ready'))
process.once('SIGTERM', () => process.exit(0))

function converse(socket: Socket): void {
  let pending = ''
  let recipients: string[] = []
  let isData = false
  socket.on('data', (chunk) => {
    pending += chunk.toString('latin1')
    for (;;) {
      const end = isData ? pending.indexOf(endOfData) : pending.indexOf('\r\n')
      if (end < 0) return
      const heard = pending.slice(0, end)
      pending = pending.slice(end + (isData ? endOfData.length : 2))
      if (isData) take(heard)
      else obey(heard)
    }
  })

  function take(mail: string): void {
    isData = false
    const id = /^message-id:\s*<([^@>]+)/im.exec(mail)?.[1] ?? 'none'
    const kind = /^auto-submitted:/im.test(mail) ? 'other' : 'letter'
    const at = performance.timeOrigin + performance.now()
    writeSync(arrivals, `${at.toFixed(3)} ${kind} ${id} ${recipients.join(',')}\n`)
    recipients = []
    if (slowness > 0) setTimeout(() => socket.write('250 2.0.0 taken\r\n'), slowness)
    else socket.write('250 2.0.0 taken\r\n')
  }

  function obey(line: string): void {
    const word = line.slice(0, 4).toUpperCase()
    if (word === 'EHLO') return void socket.write('250-sink\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 DSN\r\n')
    if (word === 'RCPT') recipients.push(/<([^>]*)>/.exec(line)?.[1] ?? '')
    if (word === 'DATA') {
      isData = true
      return void socket.write('354 go on\r\n')
    }
    if (word === 'QUIT') return void socket.end('221 bye\r\n')
    socket.write('250 2.1.0 ok\r\n')
  }
}
