import type { NoticeReason } from '../mails.ts'
import type { LetterTarget } from './claim-mail.ts'

/** What keeps a letter from the member whom its writer addressed. */
export type WhyNot = Exclude<NoticeReason, { reply: string }>

/**
 * The seat as the record has it now, against the member written to: the address to send to, or why not. A letter addressed
 * to one person is never sent to another; Parliament lists nobody for a vacant seat, or while it is dissolved.
 */
export function resolveTarget(target: LetterTarget): { to: string } | WhyNot {
  const { seat, seatName, member, writtenTo } = target
  if (seat === 'vacant') return { why: 'seat-vacant', seat: seatName }
  if (seat === 'unknown' || member === null || !member.isCurrent) return { why: 'no-member', seat: seatName }
  if (member.id !== writtenTo) return { why: 'member-changed', seat: seatName, member: member.name }
  return member.email === null ? { why: 'no-address' } : { to: member.email }
}
