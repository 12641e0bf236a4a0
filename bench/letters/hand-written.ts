// What the worker is measured against, by hand and with nothing round it: raw SQL, nodemailer's pool, the same outbox design (the
// text sealed and opened by the same opener, a lease, the mark committed after the server's 354 and before the first byte, the
// answer written down). Run as a process of its own; with `pool` for a connection string it only pushes mail through the pool.
import { setTimeout as sleep } from 'node:timers/promises'
import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import MailComposer from 'nodemailer/lib/mail-composer'
import { openDatabase } from '@safe-to-report/db'
import { openKeyFolder, openKeyRing } from '@safe-to-report/outbox/keys'
import type { Open } from '@safe-to-report/outbox/seal'
import pg from 'pg'
import { z } from 'zod'

const [databaseUrl, smtpUrl, count, keysFolder] = z
  .tuple([z.string(), z.string(), z.coerce.number(), z.string()])
  .parse(process.argv.slice(2))
const inFlight = 20

const pool = createTransport({ url: smtpUrl, pool: true, maxConnections: inFlight, maxMessages: Infinity })
const letter = z.object({
  supporter: z.object({ name: z.string(), email: z.string() }),
  subject: z.string(),
  body: z.string(),
})
const marks = new WeakMap<Buffer, () => Promise<unknown>>()
pool.use('stream', ({ data, message }, done) => {
  const mark = Buffer.isBuffer(data.raw) ? marks.get(data.raw) : undefined
  if (mark) message.processFunc((input) => Readable.from(after(mark, input), { objectMode: false }))
  done()
})
console.log('ready')
if (databaseUrl === 'pool') await pushAll()
else await emptyOutbox(new pg.Pool({ connectionString: databaseUrl, max: inFlight }))
pool.close()

interface Row {
  id: string
  sealed: Buffer
  wrapped_key: Buffer
  recipient: string
}

function build(id: string, to: string, { supporter, subject, body: text }: z.infer<typeof letter>): Promise<Buffer> {
  const from = { name: supporter.name, address: 'post@campaign.example' }
  const replyTo = { name: supporter.name, address: supporter.email }
  const messageId = `<${id}@campaign.example>`
  return new MailComposer({ from, to, replyTo, subject, text, messageId, newline: 'win' }).compile().build()
}

async function pushAll(): Promise<void> {
  const to = 'member@parliament.example'
  const words = {
    supporter: { name: 'Ana', email: 'ana@example.org' },
    subject: 'A subject',
    body: 'words '.repeat(330),
  }
  let left = count
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (left > 0) {
        left -= 1
        const raw = await build(`pool-${left}`, to, words)
        await pool.sendMail({ envelope: { from: 'post@campaign.example', to: [to] }, raw })
      }
    }),
  )
}

async function emptyOutbox(database: pg.Pool): Promise<void> {
  const { db, close } = openDatabase(databaseUrl, { applicationName: 'by hand', max: 1 })
  const { open } = openKeyRing({ db, folder: await openKeyFolder(keysFolder), privateKeys: [] })
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      for (;;) {
        const { rows } = await database.query<Row>(`
          update bench.outbox set state = 'sending', attempts = attempts + 1, locked_until = now() + interval '30 s', data_at = null
          where id = (
            select id from bench.outbox where state = 'queued' and run_at <= now()
            order by run_at, id limit 1 for update skip locked
          ) returning id, sealed, wrapped_key, recipient`)
        const [row] = rows
        if (row === undefined) return
        await send(database, open, row)
      }
    }),
  )
  await database.end()
  await close()
  await sleep(0)
}

async function send(database: pg.Pool, open: Open, row: Row): Promise<void> {
  const { id, recipient, sealed, wrapped_key: wrappedKey } = row
  const opened = await open({ id, kind: 'letter' }, { sealed, wrappedKey })
  const raw = await build(id, recipient, letter.parse(JSON.parse(opened)))
  marks.set(raw, () => database.query('update bench.outbox set data_at = now() where id = $1', [id]))
  const { response } = await pool.sendMail({ envelope: { from: 'post@campaign.example', to: [recipient] }, raw })
  await database.query(
    `update bench.outbox set state = 'handed-over', handed_over_at = now(), locked_until = null, server_reply = $2 where id = $1`,
    [id, response],
  )
}

async function* after(mark: () => Promise<unknown>, bytes: Readable): AsyncGenerator<Buffer> {
  await mark()
  yield* bytes
}
