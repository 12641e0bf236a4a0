import { isComplaint } from './classify/wishes.ts'
import type { ArrivedMail } from './read-mail.ts'
import type { ReturnAddresses, ReturnsTo } from './return-address.ts'

/**
 * Which mail of ours a return is about. The address proves itself; an address that fails to is enough to ignore the mail.
 * Without any, a Message-ID of ours will do: it is as random as the address's id, and only who had the letter knows it.
 */
export function findReturnsTo(mail: ArrivedMail, addresses: ReturnAddresses): ReturnsTo | 'forged' | null {
  // Who complains may write to us at any address: the mail that they complain of names its own.
  const named = mail.report === 'complaint' || isComplaint(mail) ? mail.returnedFrom : []
  const read = [...mail.deliveredTo, ...named].map(addresses.read)
  const ours = read.find((address) => address.is === 'ours')
  if (ours) return ours.returnsTo
  if (read.some((address) => address.is === 'forged')) return 'forged'
  const [id] = mail.answers
  return id === undefined ? null : { kind: 'letter', id }
}
