import { cloneDatabase } from '@safe-to-report/db/testing'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { member, openReturnsOffice } from '@safe-to-report/letters/testing'
import { mime, plainMail } from '../testing/returned-mail.ts'
import { findReturnsOverview } from './mailbox-state.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const returns = await openReturnsOffice(database)
const { smtp, campaign, office, imap, addresses, take, sendLetter, listArrived, listCounts } = returns

afterEach(returns.tidy)

afterAll(async () => {
  await returns.close()
  await database.drop()
})

test.each([
  ['an automatic reply', ['Auto-Submitted: auto-replied'], 'has sent an automatic reply'],
  ['somebody’s own answer', [], 'has answered'],
])('%s is passed on to the one who wrote', async (_what, headers, says) => {
  const { id, returnsTo } = await sendLetter()
  await imap.deliver(plainMail({ to: returnsTo, headers }, 'Thank you for your letter, says the office.'))
  await take()
  const [passedOn = ''] = await listArrived()
  expect(passedOn).toContain(says)
  expect(passedOn).toContain('Thank you for your letter, says the office.')
  expect((await office.findMail(id)).state).toBe('handed-over')
})

test('a machine’s answer to what we pass on goes nowhere', async () => {
  const { id } = await sendLetter()
  const notice = addresses.addressOf({ kind: 'notice', id })
  await imap.deliver(plainMail({ to: notice, headers: ['Auto-Submitted: auto-replied'] }, 'I am away.'))
  await take()
  expect(await listArrived()).toEqual([])
  expect(await listCounts()).toMatchObject([{ class: 'auto-reply', about: 'notice' }])
})

test.each(['notice', 'confirmation', 'sign-in', 'alert'] as const)(
  'what a person answers to a %s waits for people, also when it is read twice',
  async (kind) => {
    const { id } = await sendLetter()
    await imap.deliver(plainMail({ to: addresses.addressOf({ kind, id }) }, 'I never wrote to you. Please ring me.'))
    await take({ onReturn: () => undefined })
    expect(await listArrived()).toEqual([])
    expect(await imap.listMails('Unclear')).toHaveLength(1)
    await imap.deliver((await imap.listMails('Unclear'))[0] ?? '')
    await take()
    expect(await imap.listMails('Unclear')).toHaveLength(2)
    expect(await listCounts()).toMatchObject([{ class: 'unclear', about: kind, reason: 'wrote-to-us', count: 1 }])
  },
)

test('of one letter only so many answers are passed on', async () => {
  const { returnsTo } = await sendLetter()
  for (let n = 0; n < 12; n += 1) await imap.deliver(plainMail({ to: returnsTo }, `Answer ${n}`))
  await take()
  expect(await listArrived()).toHaveLength(10)
  expect(await listCounts()).toEqual(
    expect.arrayContaining([expect.objectContaining({ reason: 'too-many-answers', count: 2 })]),
  )
})

const withFiles = (to: string, words: string, files: [string, string, number][]): string =>
  mime([
    'From: The office <office@parliament.example>',
    `To: ${to}`,
    'Subject: RE: your letter',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    ...(words === '' ? [] : ['--b', 'Content-Type: text/plain; charset=utf-8', '', words]),
    ...files.flatMap(([name, type, bytes]) => [
      '--b',
      `Content-Type: ${type}`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.alloc(bytes, 'x').toString('base64'),
    ]),
    '--b--',
  ])

test('an answer with a scanned letter is passed on with it, byte for byte', async () => {
  const { returnsTo } = await sendLetter()
  await imap.deliver(withFiles(returnsTo, 'Please see attached.', [['Letter.pdf', 'application/pdf', 4_000]]))
  await take()
  const [words = ''] = await listArrived()
  expect(words).toContain('Please see attached.')
  expect(words).toContain('- Letter.pdf (4 kB)')
  const [file] = smtp.received.at(-1)?.parsed.attachments ?? []
  expect(file).toMatchObject({ filename: 'Letter.pdf', mimeType: 'application/pdf' })
  const content = file?.content
  expect(Buffer.from(content instanceof ArrayBuffer ? new Uint8Array(content) : [])).toEqual(Buffer.alloc(4_000, 'x'))
})

test('an answer that is only a file is passed on, and claims no words', async () => {
  const { returnsTo } = await sendLetter()
  await imap.deliver(withFiles(returnsTo, '', [['answer.pdf', 'application/pdf', 400_000]]))
  await take()
  const [words = ''] = await listArrived()
  expect(words).toContain('It has no words of its own.')
  expect(words).not.toContain('These are its words')
  expect(smtp.received.at(-1)?.parsed.attachments).toHaveLength(1)
  expect(await listCounts()).toMatchObject([{ class: 'reply', reason: null }])
})

test('files that we do not pass on are named, with whom to ask for them', async () => {
  const { returnsTo } = await sendLetter()
  const files: [string, string, number][] = [
    ['form.exe', 'application/pdf', 10],
    ['huge.pdf', 'application/pdf', 3_600_000],
  ]
  await imap.deliver(withFiles(returnsTo, 'See these.', files))
  await take()
  const [words = ''] = await listArrived()
  expect(words).toContain('- form.exe (1 kB)')
  expect(words).toContain('- huge.pdf (3600 kB)')
  expect(words).toContain('office@parliament.example')
  expect(smtp.received.at(-1)?.parsed.attachments).toEqual([])
})

test('a box that says it takes no mail is told so, paper is offered, and staff are to check the address', async () => {
  const { returnsTo } = await sendLetter()
  const headers = ['Auto-Submitted: auto-replied']
  await imap.deliver(plainMail({ to: returnsTo, headers }, 'This mailbox takes no messages. Yours was not delivered.'))
  await take()
  const [words = ''] = await listArrived()
  expect(words).toContain('takes no mail or is not read')
  expect(words).toContain('https://write.example/write')
  expect(words).not.toContain('has arrived')
  const { recipients: toCheck } = await findReturnsOverview(campaign.db, 30)
  expect(toCheck).toMatchObject([{ kind: 'member', holder: member.id, class: 'auto-reply', count: 1 }])
})
