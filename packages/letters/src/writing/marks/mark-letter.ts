import { randomBytes } from 'node:crypto'
import { type Recipient, recipientKey } from '../../recipient.ts'
import type { HashForDay } from '../../misuse/day-key.ts'
import { listOwnRuns } from '../likeness/measure-likeness.ts'
import { buildSketch } from '../likeness/sketch.ts'
import { countedDomainOf } from '../../misuse/mailbox/large-providers.ts'

/** By what the brake counts a letter once it is confirmed (`letters.why_hold`). Nothing of it can be read. */
export interface LetterMarks {
  addressHash: Buffer
  domainHash: Buffer | null
  /** 128 bits, as noughts and ones. */
  sketch: string | null
  likeness: Buffer | null
}

export interface LetterToMark {
  campaignId: string
  recipient: Recipient
  email: string
  /** The internet address that submits. */
  clientAddress: string
  /** Whether it has a place at a meeting, which is counted by itself: there many share an address, and perhaps a mail domain. */
  atMeeting?: boolean
  /** The letter without its salutation and signature. */
  text: string
  campaignRuns: ReadonlySet<number>
}

/**
 * The marks of a letter. For one day and one recipient even a few words of the writer's own are compared: the key is gone a day later,
 * and without the process's own it is worth nothing before. `likenessKey` is the campaign's.
 */
export function markLetter(
  letter: LetterToMark,
  { hash, likenessKey }: { hash: HashForDay; likenessKey: Buffer },
): LetterMarks {
  const { campaignId, recipient, email, clientAddress, atMeeting = false, text, campaignRuns } = letter
  const domain = atMeeting ? undefined : countedDomainOf(email)
  const runs = listOwnRuns(text, campaignRuns)
  const sketch = buildSketch(runs, hash('alike', recipientKey(recipient)), { fewestRuns: 1 })
  return {
    // Like no other: it counts as the only one from where it came.
    addressHash: atMeeting ? randomBytes(32) : hash('address', `${campaignId}\n${clientAddress}`),
    domainHash: domain === undefined ? null : hash('domain', domain),
    sketch: sketch === undefined ? null : toBits(sketch),
    likeness: buildSketch(runs, likenessKey) ?? null,
  }
}

function toBits(sketch: Buffer): string {
  return [...sketch].map((byte) => byte.toString(2).padStart(8, '0')).join('')
}
