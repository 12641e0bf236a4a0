import { createHmac } from 'node:crypto'
import type { ReturnReason } from '@safe-to-report/db'
import { applyReturn, type Disposal, type Returned, type ReturnDoors } from './apply-return.ts'
import type { Cause } from './classify/causes.ts'
import { classifyReturn } from './classify-return.ts'
import { findReturnsTo } from './find-returns-to.ts'
import { mostBytes, type Mailbox } from './imap-mailbox.ts'
import { readMail } from './read-mail.ts'
import { deriveKey, type ReturnAddresses } from './return-address.ts'

export interface ReturnsOptions extends ReturnDoors {
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

/**
 * Takes every mail of the mailbox: it takes effect, and then it is deleted, or set aside for people. At least once: after
 * a crash in between it is read again, and changes nothing. What cannot be settled yet stays for the next look.
 */
export async function takeReturns(mailbox: Mailbox, options: ReturnsOptions, signal: AbortSignal): Promise<void> {
  const key = deriveKey(options.privateKey, purpose)
  const failures: unknown[] = []
  for (const uid of await mailbox.list()) {
    if (signal.aborted) return
    const bytes = await mailbox.fetch(uid)
    if (bytes === undefined) continue
    const returned = await understand(bytes, options.addresses, key)
    const disposal = await applyReturn(options, returned).catch((error: unknown) => {
      failures.push(error)
      return 'later' as const
    })
    if (disposal === 'delete') await mailbox.delete(uid)
    if (disposal === 'set-aside') await mailbox.setAside(uid)
    const { classified } = returned
    options.onReturn({ class: classified.class, ...('cause' in classified && { cause: classified.cause }), disposal })
  }
  // One that fails holds up none of the others.
  if (failures.length > 0) throw failures[0]
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
