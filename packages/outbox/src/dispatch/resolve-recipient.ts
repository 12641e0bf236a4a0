import type { RecipientKind } from '@safe-to-report/db'
import type { NoticeReason } from '../mails.ts'

/** Whether somebody holds an office, as `letters.recipient_of` says. Not known: the record has nobody who does. */
export const standings = ['holds', 'vacant', 'unknown'] as const

/** Whom a letter is to, as the record has it at this moment. */
export interface LetterRecipient {
  kind: RecipientKind
  /** What the office is called: of a member, the seat. */
  office: string
  standing: (typeof standings)[number]
  /** The holder whom its writer addressed. */
  writtenTo: number
  /** Who is known to hold the office now, or to have held it last. */
  holder: { id: number; name: string; address: string | null } | null
}

/** What keeps a letter from whom its writer addressed. */
export type WhyNot = Exclude<NoticeReason, { reply: string }>

/**
 * The office as the record has it now, against the holder written to: the address to send to, or why not. A letter addressed
 * to one person is never sent to another.
 */
export function resolveRecipient({ office, standing, holder, writtenTo }: LetterRecipient): { to: string } | WhyNot {
  if (standing === 'vacant') return { why: 'seat-vacant', office }
  if (standing === 'unknown' || holder === null) return { why: 'no-member', office }
  if (holder.id !== writtenTo) return { why: 'member-changed', office, holder: holder.name }
  return holder.address === null ? { why: 'no-address' } : { to: holder.address }
}
