import { createHmac } from 'node:crypto'
import type { ReturnReason } from '@safe-to-report/db'
import { applyReturn, type Disposal, type Returned, type ReturnContext } from './apply-return.ts'
import type { Cause } from './classify/causes.ts'
import { classifyReturn } from './classify-return.ts'
import { findReturnsTo } from './find-returns-to.ts'
import { mostBytes, type Mailbox } from './imap-mailbox.ts'
import { readMail } from './read-mail.ts'
import { deriveKey, type ReturnAddresses } from './return-address.ts'

export interface ReturnsOptions extends ReturnContext {
  addresses: ReturnAddresses
  /** The worker's private sealing key: fingerprints of mails are made under a key derived from it. */
  privateKey: string
  onReturn: (event: ReturnEvent) => void
}

/** What came, by class alone. */
export interface ReturnEvent {
  class: Returned['classified']['class']
  /** Of a failure: why. */
  cause?: Cause
  disposal: Disposal
}

const purpose = 'safe-to-report fingerprints of returns v1'

/** So many are looked at before what came of them is done in the mailbox, and before it is asked what came meanwhile. */
const mostTogether = 100

/**
 * Takes every mail of the mailbox, the newest first, so that old ones hold up none of today's: it takes effect, and then it is
 * deleted, or set aside for people, many in one go. At least once: after a crash in between it is read again, and changes
 * nothing. What cannot be settled yet stays for the next look.
 */
export async function takeReturns(mailbox: Mailbox, options: ReturnsOptions, signal: AbortSignal): Promise<void> {
  const key = deriveKey(options.privateKey, purpose)
  const failures: unknown[] = []
  const seen = new Set<number>()
  for (;;) {
    const uids = (await mailbox.list()).filter((uid) => !seen.has(uid)).slice(0, mostTogether)
    if (uids.length === 0 || signal.aborted) break
    for (const uid of uids) seen.add(uid)
    const disposals = await takeEach(mailbox, { ...options, key, uids, failures }, signal)
    await mailbox.delete(disposals.delete)
    await mailbox.setAside(disposals['set-aside'])
  }
  // One that fails holds up none of the others.
  if (failures.length > 0) throw failures[0]
}

type Taking = ReturnsOptions & { key: Buffer; uids: readonly number[]; failures: unknown[] }

/** So many are fetched, read and written down beside each other: each waits for the mail server, then for the database. */
const atOnce = 4

/** Lets each take effect, and says what may now be done with it in the mailbox. */
async function takeEach(mailbox: Mailbox, options: Taking, signal: AbortSignal): Promise<Record<Disposal, number[]>> {
  const disposals: Record<Disposal, number[]> = { delete: [], 'set-aside': [], later: [] }
  const uids = options.uids.values()
  const takeInTurn = async (): Promise<void> => {
    for (const uid of uids) {
      if (signal.aborted) return
      const disposal = await takeOne(mailbox, options, uid)
      if (disposal !== undefined) disposals[disposal].push(uid)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, takeInTurn))
  return disposals
}

/** Undefined of one that is gone. */
async function takeOne(mailbox: Mailbox, options: Taking, uid: number): Promise<Disposal | undefined> {
  const bytes = await mailbox.fetch(uid)
  if (bytes === undefined) return undefined
  const returned = await understand(bytes, options.addresses, options.key)
  const disposal = await applyReturn(options, returned).catch((error: unknown) => {
    options.failures.push(error)
    return 'later' as const
  })
  const { classified } = returned
  options.onReturn({ class: classified.class, ...('cause' in classified && { cause: classified.cause }), disposal })
  return disposal
}

async function understand(bytes: Buffer, addresses: ReturnAddresses, key: Buffer): Promise<Returned> {
  const hash = (what: Buffer | string): Buffer => createHmac('sha256', key).update(what).digest()
  const fingerprint = hash(bytes)
  const unclear = (reason: ReturnReason): Returned => ({
    fingerprint,
    classified: { class: 'unclear', reason },
    returnsTo: null,
  })
  const read = await readMail(bytes).catch(() => undefined)
  if (read === undefined) return unclear('unreadable')
  const returnsTo = findReturnsTo(read, addresses)
  if (returnsTo === 'forged') return { fingerprint, classified: { class: 'forged' }, returnsTo: null }
  if (returnsTo === null) return unclear('names-no-mail')
  const [about] = read.answers
  return {
    fingerprint,
    classified: classifyReturn(read),
    returnsTo,
    answer: { text: read.text, files: read.files, from: read.from, isCut: bytes.length >= mostBytes },
    ...(about !== undefined && { aboutMail: hash(`failure of ${about}`) }),
  }
}
