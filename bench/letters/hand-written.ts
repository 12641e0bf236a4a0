// What the worker is measured against, by hand and with nothing round it: raw SQL, nodemailer's pool, the same outbox design (a
// lease, the mark committed before the first byte, the answer written down), the text lying open in the table. Run as a
// process of its own; with `pool` for a connection string it only pushes mail through the pool.
import { setTimeout as sleep } from 'node:timers/promises'
import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import MailComposer from 'nodemailer/lib/mail-composer'
import pg from 'pg'
import { z } from 'zod'

const [databaseUrl, smtpUrl, count] = z.tuple([z.string(), z.string(), z.coerce.number()]).parse(process.argv.slice(2))
const inFlight = 20

const pool = createTransport({ url: smtpUrl, pool: true, maxConnections: inFlight, maxMessages: Infinity })
console.log('ready')
if (databaseUrl === 'pool') await pushAll()
else await emptyOutbox(new pg.Pool({ connectionString: databaseUrl, max: inFlight }))
pool.close()

interface Row {
  id: string
  sender: string
  reply_to: string
  recipient: string
  subject: string
  body: string
}

function build({ id, sender, reply_to: replyTo, recipient: to, subject, body: text }: Row): Promise<Buffer> {
  const from = { name: sender, address: 'post@campaign.example' }
  const messageId = `<${id}@campaign.example>`
  return new MailComposer({ from, to, replyTo, subject, text, messageId, newline: 'win' }).compile().build()
}

async function pushAll(): Promise<void> {
  const row = {
    sender: 'Ana',
    reply_to: 'ana@example.org',
    recipient: 'member@parliament.example',
    subject: 'A subject',
    body: 'words '.repeat(330),
  }
  let left = count
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (left > 0) {
        left -= 1
        const raw = await build({ ...row, id: `pool-${left}` })
        await pool.sendMail({ envelope: { from: 'post@campaign.example', to: [row.recipient] }, raw })
      }
    }),
  )
}

async function emptyOutbox(database: pg.Pool): Promise<void> {
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      for (;;) {
        const { rows } = await database.query<Row>(`
          update bench.outbox set state = 'sending', attempts = attempts + 1, locked_until = now() + interval '30 s', data_at = null
          where id = (
            select id from bench.outbox where state = 'queued' and run_at <= now()
            order by run_at, id limit 1 for update skip locked
          ) returning id, sender, reply_to, recipient, subject, body`)
        const [row] = rows
        if (row === undefined) return
        await send(database, row)
      }
    }),
  )
  await database.end()
  await sleep(0)
}

async function send(database: pg.Pool, row: Row): Promise<void> {
  const bytes = await build(row)
  async function* marked(): AsyncGenerator<Buffer> {
    await database.query('update bench.outbox set data_at = now() where id = $1', [row.id])
    yield bytes
  }
  const envelope = { from: 'post@campaign.example', to: [row.recipient] }
  const { response } = await pool.sendMail({ envelope, raw: Readable.from(marked(), { objectMode: false }) })
  await database.query(
    `update bench.outbox set state = 'handed-over', handed_over_at = now(), locked_until = null, server_reply = $2 where id = $1`,
    [row.id, response],
  )
}
