import { createServer, type Server } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { judgeFailure } from '../dispatch/judge-failure.ts'
import { openTransport } from '../dispatch/open-transport.ts'
import { kinds, stages, startHostileSmtp, type Hostility } from '../testing/hostile-smtp.ts'
import type { Message } from './hand-over.ts'
import type { MailLimits } from './limits.ts'

const limits: MailLimits = { connect: 800, greeting: 800, command: 800, untilData: 1_500, data: 800, goodbye: 100 }

const message: Message = {
  envelope: { from: 'letters@example.org', to: ['member@parliament.example'] },
  bytes: Buffer.from('Message-ID: <one@example.org>\r\nSubject: A letter\r\n\r\nWords.\r\n'),
}

/** What became of one mail, and what the server had of it when that was told. */
async function send(hostility: Hostility) {
  const smtp = await startHostileSmtp((met) =>
    'mail' in met || stages.indexOf(hostility.stage) <= 2 ? hostility : undefined,
  )
  const transport = openTransport({ smtpUrl: smtp.url, maxConnections: 1, limits })
  onTestFinished(async () => {
    transport.close({ atOnce: true })
    await smtp.close()
  })
  let isDataBegun = false
  const begun = performance.now()
  const outcome = await transport
    .send(message, () => {
      isDataBegun = true
      return Promise.resolve()
    })
    .then(
      () => 'handed-over' as const,
      (error: unknown) => judgeFailure(error, isDataBegun).failure,
    )
  return { outcome, isDataBegun, took: performance.now() - begun, smtp }
}

/** What must come of it, and what the server must have had. */
function rightly({ stage, kind }: Hostility) {
  if (stage !== 'dot') return { outcome: 'put-off', bytes: false, taken: 0 }
  if (kind === 'babbles yes') return { outcome: 'handed-over', bytes: true, taken: 1 }
  const isAnswer = kind.startsWith('says no ') || kind === 'says 421'
  return { outcome: isAnswer ? 'put-off' : 'uncertain', bytes: true, taken: 0 }
}

const all = stages.flatMap((stage) => kinds.map((kind) => ({ stage, kind })))

describe.concurrent('a server that', () => {
  test.each(all)('$kind at $stage ends by itself, and is believed only where it took the mail', async (hostility) => {
    const { outcome, isDataBegun, took, smtp } = await send(hostility)
    // Each limit is some hundred milliseconds; what is bounded by nothing would stand here until the test is ended.
    expect(took).toBeLessThan(50_000)
    expect(isDataBegun).toBe(hostility.stage === 'dot')
    expect({ outcome, bytes: smtp.bytes() > 0, taken: smtp.taken.length }).toEqual(rightly(hostility))
  })
})

const early = '220 hi\r\n250 a\r\n250 b\r\n250 c\r\n354 go on\r\n250 taken\r\n'

test.each([0, 1, 7, 8, 10, 15, 16, 30, 33, 44, 50])(
  'answers given before the question are believed by nobody, the first %i bytes before the rest',
  async (first) => {
    const heard: string[] = []
    const server = createServer((socket) => {
      socket.on('error', () => undefined).on('data', (chunk) => heard.push(chunk.toString('latin1')))
      socket.write(early.slice(0, first))
      setTimeout(() => socket.write(early.slice(first)), 1)
    })
    const transport = await transportTo(server)
    await expect(transport.send(message, () => Promise.resolve())).rejects.toMatchObject({ code: 'EPROTOCOL' })
    expect(heard.join('')).not.toContain('Words.')
  },
)

test('a yes that is said while the mark is being written is no answer to the data, and keeps them from it', async () => {
  const heard: string[] = []
  const server = createServer((socket) => {
    const answers = ['250 a', '250 b', '250 c', '354 go on']
    socket
      .on('error', () => undefined)
      .on('data', (chunk) => {
        heard.push(chunk.toString('latin1'))
        socket.write(`${answers.shift() ?? '250 more'}\r\n`)
        if (answers.length === 0) setTimeout(() => socket.write('250 taken\r\n'), 10)
      })
    socket.write('220 hi\r\n')
  })
  const transport = await transportTo(server)
  await expect(transport.send(message, () => sleep(200))).rejects.toMatchObject({ isDataUnsent: true })
  expect(heard.join('')).not.toContain('Words.')
})

async function transportTo(server: Server) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const transport = openTransport({ smtpUrl: `smtp://127.0.0.1:${port}`, maxConnections: 1, limits })
  onTestFinished(() => {
    transport.close({ atOnce: true })
    server.close()
  })
  return transport
}
