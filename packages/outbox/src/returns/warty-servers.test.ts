import { expect, test, type TestContext } from 'vitest'
import { imapLogin } from '@safe-to-report/mail-catcher/testing'
import { startImapStandIn, type ImapWarts } from '@safe-to-report/mail-catcher/imap-stand-in'
import { noSuchAddress, plainMail } from '../testing/returned-mail.ts'
import { openMailbox, type Mailbox } from './imap-mailbox.ts'
import { wordsForMailboxTrouble } from './words-for-trouble.ts'

const bounce = noSuchAddress('back+token@campaign.example')
const day = 86_400_000
const tomorrow = new Date(Date.now() + 2 * day)
const lastWeek = new Date(Date.now() - 7 * day)

async function start(warts: ImapWarts, { onTestFinished }: TestContext) {
  const server = await startImapStandIn(imapLogin, warts)
  const url = `imap://${imapLogin.user}:${imapLogin.pass}@127.0.0.1:${server.port}/INBOX`
  const open = new Set<Mailbox>()
  onTestFinished(async () => {
    for (const mailbox of open) await mailbox.close()
    await server.close()
  })
  return {
    server,
    deliver: (text: string) => server.deliver(Buffer.from(plainMail({ to: 'back@campaign.example' }, text))),
    connect: async () => {
      const mailbox = await openMailbox(url)
      open.add(mailbox)
      return mailbox
    },
    leave: async (mailbox: Mailbox) => {
      open.delete(mailbox)
      await mailbox.close()
    },
  }
}

const withFolder: { server: string; warts: ImapWarts }[] = [
  { server: 'as Dovecot says it', warts: {} },
  { server: 'that says in words alone that a folder exists, as Cyrus', warts: { create: 'without-code' } },
  {
    server: 'that says so, and lists INBOX alone',
    warts: { create: 'without-code', list: 'INBOX alone' },
  },
  {
    server: 'with folders under INBOX alone, and no NAMESPACE to say so',
    warts: { create: 'under-inbox', capabilities: 'IMAP4rev1 UIDPLUS MOVE' },
  },
  { server: 'of bare IMAP4rev1', warts: { create: 'without-code', capabilities: 'IMAP4rev1' } },
]

test.concurrent.for(withFolder)(
  'on a server $server the first connection reads, and every later one',
  async ({ warts }, context) => {
    const { connect, leave, deliver, server } = await start(warts, context)
    for (const time of ['first', 'second', 'third']) {
      const mailbox = await connect()
      deliver(`I have a question, for the ${time} time.`)
      const uids = await mailbox.list()
      expect(uids, time).toHaveLength(1)
      await mailbox.setAside(uids)
      expect(await mailbox.list(), time).toEqual([])
      expect(mailbox.keepsInPlace()).toBe(false)
      await leave(mailbox)
    }
    expect(await (await connect()).dropSetAside(lastWeek)).toBe(3)
    expect(await (await connect()).dropSetAside(tomorrow)).toBe(0)
    expect(server.commands.filter((command) => command.startsWith('CREATE'))).not.toHaveLength(0)
  },
)

const withoutFolder: { server: string; warts: ImapWarts }[] = [
  { server: 'that lets no folder be made', warts: { create: 'refused' } },
  { server: 'that lets none be made and lists INBOX alone', warts: { create: 'refused', list: 'INBOX alone' } },
  { server: 'that has no room in that folder', warts: { move: 'refused' } },
]

test.concurrent.for(withoutFolder)(
  'on a server $server returns are read, and what is unclear stays its time',
  async ({ warts }, context) => {
    const { connect, deliver, server } = await start(warts, context)
    const mailbox = await connect()
    deliver('I have a question.')
    const unclear = await mailbox.list()
    await mailbox.setAside(unclear)
    expect(mailbox.keepsInPlace()).toBe(true)
    server.deliver(Buffer.from(bounce))
    const [next = 0, ...others] = await mailbox.list()
    expect(others).toEqual([])
    expect((await mailbox.fetch(next))?.toString('utf8')).toBe(bounce)
    await mailbox.delete([next])
    expect(await mailbox.dropSetAside(lastWeek)).toBe(1)
    // Another worker, or this one later, looks at it again.
    expect(await (await connect()).list()).toEqual(unclear)
    expect(await mailbox.dropSetAside(tomorrow)).toBe(0)
    expect(await (await connect()).list()).toEqual([])
  },
)

test('a server that refuses a command is told apart from one that is gone', async () => {
  expect(wordsForMailboxTrouble(Object.assign(new Error('no'), { responseStatus: 'NO' }))).toContain('refused')
  expect(wordsForMailboxTrouble(Object.assign(new Error('no'), { code: 'NoConnection' }))).toContain('broke off')
})

test('a certificate that is not good is told in words', () => {
  const said = wordsForMailboxTrouble(Object.assign(new Error('no'), { code: 'CERT_HAS_EXPIRED' }))
  expect(said).toBe(
    'The server of the mailbox is not to be trusted with mail: its certificate has expired (CERT_HAS_EXPIRED).',
  )
})
