import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { noSuchAddress, plainMail } from '../testing/returned-mail.ts'
import { findDovecot } from '../testing/dovecot.ts'
import { startImapForTests, type ImapForTests } from '../testing/imap-for-tests.ts'
import { mostBytes, openMailbox, type Mailbox } from './imap-mailbox.ts'
import { wordsForMailboxTrouble } from './words-for-trouble.ts'

const bounce = noSuchAddress('back+token@campaign.example')
const answer = plainMail({ to: 'back+token@campaign.example' }, 'Thank you — diolch.')
const day = 86_400_000
const tomorrow = new Date(Date.now() + 2 * day)
const lastWeek = new Date(Date.now() - 7 * day)

const dovecot = findDovecot()
const standIn = { server: 'the stand-in', isStandIn: true }
const servers = dovecot ? [{ server: `Dovecot ${dovecot.version}`, isStandIn: false }, standIn] : [standIn]
if (!dovecot)
  // oxlint-disable-next-line no-console -- whoever runs the tests must see what was not tried
  console.warn('Dovecot is not on this machine: the mailbox of returns is tried against the stand-in alone.')

describe.each(servers)('with $server, the mailbox', ({ isStandIn }) => {
  let imap: ImapForTests
  let mailbox: Mailbox

  beforeAll(async () => {
    imap = await startImapForTests(isStandIn)
    mailbox = await openMailbox(imap.url)
  })

  afterAll(async () => {
    await mailbox.close()
    await imap.close()
  })

  test('gives each mail whole, and lets it be deleted for good', async () => {
    await imap.deliver(bounce)
    await imap.deliver(answer)
    const [second = 0, first = 0] = await mailbox.list()
    expect((await mailbox.fetch(first))?.toString('utf8')).toBe(bounce)
    expect((await mailbox.fetch(second))?.toString('utf8')).toBe(answer)
    await mailbox.delete([first])
    expect(await mailbox.list()).toEqual([second])
    expect(await mailbox.fetch(first)).toBeUndefined()
    await mailbox.delete([second])
    expect(await imap.listMails('INBOX')).toEqual([])
  })

  test('still shows what was marked as deleted when the connection broke, and removes it', async () => {
    await imap.deliver(bounce, ['\\Deleted'])
    const [uid = 0] = await mailbox.list()
    expect((await mailbox.fetch(uid))?.toString('utf8')).toBe(bounce)
    await mailbox.delete([uid])
    expect(await imap.listMails('INBOX')).toEqual([])
  })

  test('reads no more of a huge mail than is needed', async () => {
    await imap.deliver(`${answer}${`${'x'.repeat(998)}\r\n`.repeat(mostBytes / 990)}`)
    const [uid = 0] = await mailbox.list()
    expect((await mailbox.fetch(uid))?.length).toBe(mostBytes)
    await mailbox.delete([uid])
  })

  test('keeps what is unclear apart, and drops it after its time', async () => {
    await imap.deliver(answer)
    const [uid = 0] = await mailbox.list()
    await mailbox.setAside([uid])
    expect(await mailbox.list()).toEqual([])
    expect(await imap.listMails('Unclear')).toEqual([answer])
    expect(await mailbox.dropSetAside(lastWeek)).toBe(1)
    expect(await mailbox.dropSetAside(tomorrow)).toBe(0)
    expect(await imap.listMails('Unclear')).toEqual([])
  })

  test('opens a second time beside the folder that is there already', async () => {
    const again = await openMailbox(imap.url)
    expect(await again.list()).toEqual([])
    await again.close()
  })

  test('wakes when a mail comes, long before it would look by itself', async () => {
    const begun = Date.now()
    const waiting = mailbox.waitForMail(60_000, new AbortController().signal)
    setTimeout(() => void imap.deliver(answer), 200)
    await waiting
    expect(Date.now() - begun).toBeLessThan(50_000)
    const uids = await mailbox.list()
    expect(uids).toHaveLength(1)
    await mailbox.delete(uids)
  })

  test('does not sleep through a mail that came while the folder of what is unclear was open', async () => {
    expect(await mailbox.list()).toEqual([])
    await imap.deliver(answer)
    await mailbox.dropSetAside(lastWeek)
    await mailbox.waitForMail(600_000, new AbortController().signal)
    const [uid = 0] = await mailbox.list()
    // One that stays, and was seen, wakes nobody.
    const stopping = new AbortController()
    let isAwake = false
    const waiting = mailbox.waitForMail(600_000, stopping.signal).then(() => (isAwake = true))
    await mailbox.fetch(uid)
    expect(isAwake).toBe(false)
    stopping.abort()
    await waiting
    await mailbox.delete([uid])
  })

  test('stops waiting when told to', async () => {
    const stopping = new AbortController()
    const waiting = mailbox.waitForMail(60_000, stopping.signal)
    stopping.abort()
    await expect(waiting).resolves.toBeUndefined()
  })

  test('says in our words that the password is wrong, or the folder', async () => {
    const wrong = openMailbox(imap.url.replace(':secret@', ':wrong@')).catch(wordsForMailboxTrouble)
    expect(await wrong).toBe('The mailbox refused the name or the password in IMAP_URL.')
    const missing = openMailbox(imap.url.replace('/INBOX', '/Elsewhere')).catch(wordsForMailboxTrouble)
    expect(await missing).toBe('The mailbox has no folder of the name in IMAP_URL.')
  })

  test('leaves no connection open where it could not open the mailbox', async () => {
    const before = imap.connections()
    await openMailbox(imap.url.replace('/INBOX', '/Elsewhere')).catch(() => undefined)
    await vi.waitUntil(() => imap.connections() === before, { timeout: 60_000 })
    expect(imap.connections()).toBe(before)
  })

  test('closes soon when the server has fallen silent, and lets go of what it was asked for', async () => {
    const stopping = new AbortController()
    const silent = await openMailbox(imap.url, stopping.signal)
    imap.stall()
    const asked = silent.list().then(() => 'nothing', wordsForMailboxTrouble)
    const begun = Date.now()
    stopping.abort()
    expect(await asked).toBe('The mailbox could not be reached, or broke off.')
    await silent.close()
    expect(Date.now() - begun).toBeLessThan(50_000)
    mailbox = await openMailbox(imap.url)
  })

  test('tells when the connection is gone, and opens again', async () => {
    const waiting = mailbox.waitForMail(60_000, new AbortController().signal)
    imap.cut()
    await waiting
    const told = await mailbox.list().then(() => 'nothing', wordsForMailboxTrouble)
    expect(told).toBe('The mailbox could not be reached, or broke off.')
    mailbox = await openMailbox(imap.url)
    expect(await mailbox.list()).toEqual([])
  })
})
