import { addStaff, findStaffByEmail, personKeys } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Claim } from '@safe-to-report/outbox/testing'
import { findLetterStatus } from '../../writing/letter-status.ts'
import type { MailOffice } from '../mail-office.ts'

/** What its writer holds of a letter, and the words by which it is known again. */
export interface RealLetter {
  id: string
  statusToken: string
  confirmToken: string
  code: string
  words: string
}

/** The product itself, in one database, and what those outside of it hold. */
export interface World {
  office: MailOffice
  staffId: string
  letters: RealLetter[]
  /** Claims of letters, as the workers hold them, in the model's order. */
  claims: Claim[]
  /** Claims of all other mail that nobody has answered for. */
  otherClaims: Claim[]
  /** Which letter each other mail is about, also once that letter is gone. */
  letterOfMail: Map<string, number>
  returns: number
}

export async function openWorld(office: MailOffice): Promise<World> {
  const { owner, campaignId } = office
  const email = 'ada@example.org'
  await addStaff(owner.db, { name: 'Ada Example', email })
  await owner.db.insert(personKeys).values({ campaignId, key: Buffer.alloc(32, 1) })
  const staffId = (await findStaffByEmail(owner.db, email))?.id ?? ''
  return { office, staffId, letters: [], claims: [], otherClaims: [], letterOfMail: new Map(), returns: 0 }
}

export async function clearWorld(world: World): Promise<World> {
  await world.office.owner.db.execute(
    sql`truncate letters.mail, letters.receipts, letters.receipt_days, letters.persons, letters.returns_seen cascade`,
  )
  return { ...world, letters: [], claims: [], otherClaims: [], letterOfMail: new Map() }
}

const mailRow = z.object({
  id: z.string(),
  kind: z.enum(['letter', 'confirmation', 'notice']),
  state: z.string(),
  letter_id: z.string().nullable(),
  sealed: z.instanceof(Buffer).nullable(),
  wrapped_key: z.instanceof(Buffer).nullable(),
  is_over: z.boolean(),
  is_held: z.boolean(),
})

/** What there is of each letter, opened with the worker's own key. */
export interface Seen {
  state: string
  hasText: boolean
  isHeld: boolean
  isOver: boolean
  /** What its writer's page says. */
  page: string
  mails: string[]
}

export async function look(world: World): Promise<{ letters: Seen[]; receipts: string[] }> {
  const { owner, dayKeys } = world.office
  const { rows } = await owner.db.execute(sql`
    select m.id, m.kind, m.state, m.letter_id, m.sealed, m.wrapped_key, coalesce(m.erase_at <= now(), false) as is_over,
      h.letter_id is not null and m.state = 'queued' as is_held
    from letters.mail m left join letters.held h on h.letter_id = m.id order by m.id`)
  const { open } = dayKeys
  const mails = await Promise.all(
    rows.map(async (found) => {
      const row = mailRow.parse(found)
      const { id, kind, sealed, wrapped_key: wrappedKey } = row
      return { ...row, text: sealed && wrappedKey ? await open({ id, kind }, { sealed, wrappedKey }) : null }
    }),
  )
  for (const { id, letter_id: about } of mails) {
    const letter = world.letters.findIndex((one) => one.id === about)
    if (letter >= 0) world.letterOfMail.set(id, letter)
  }
  const letters = await Promise.all(world.letters.map((letter, index) => see(world, { letter, index, mails })))
  const receipts = await owner.db.execute<{ outcome: string }>(
    sql`select outcome from letters.receipts order by outcome`,
  )
  return { letters, receipts: receipts.rows.map(({ outcome }) => outcome) }
}

type OpenedMail = z.infer<typeof mailRow> & { text: string | null }

async function see(
  { office, letterOfMail }: World,
  { letter, index, mails }: { letter: RealLetter; index: number; mails: OpenedMail[] },
): Promise<Seen> {
  const hasWords = ({ text }: OpenedMail): boolean => text?.includes(letter.words) ?? false
  const status = await findLetterStatus(office.campaign.db, letter.statusToken)
  const held = status.state !== 'gone' && status.wait?.for === 'held' ? ', held' : ''
  const others = mails.filter((one) => letterOfMail.get(one.id) === index)
  const own = mails.find((one) => one.id === letter.id)
  return {
    ...(own
      ? { state: own.state, hasText: hasWords(own), isHeld: own.is_held, isOver: own.is_over }
      : { state: 'gone', hasText: false, isHeld: false, isOver: false }),
    page: status.state + held,
    mails: others.map((one) => describeMail({ ...one, hasWords: hasWords(one) })).toSorted(),
  }
}

function describeMail(mail: z.infer<typeof mailRow> & { hasWords: boolean }): string {
  return tellMail({
    kind: mail.kind,
    state: mail.state,
    hasWords: mail.hasWords,
    hasContent: mail.sealed !== null,
    isOver: mail.is_over,
  })
}

export function tellMail(mail: {
  kind: string
  state: string
  hasWords: boolean
  hasContent: boolean
  isOver: boolean
}): string {
  const { kind, state, hasWords, hasContent, isOver } = mail
  return [kind, state, hasWords && 'words', hasContent && 'content', isOver && 'over'].filter(Boolean).join(' ')
}
