import { members, type Queryable } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'
import { foldName } from './fold-name.ts'

/**
 * Whether a sender's name is that of somebody who sits in either House, however it is written, or nothing but a title ("The Speaker").
 * They may write, and so may whoever shares a member's name: people look at such a letter before it goes.
 */
export async function isMembersName(db: Queryable, name: string): Promise<boolean> {
  if (!/\p{L}/u.test(name)) return false
  const sender = foldName(name)
  if (sender.asWritten === '') return true
  const sitting = await db.select({ name: members.name }).from(members).where(eq(members.isCurrent, true))
  return sitting.some((member) => {
    const { asWritten, inOrder } = foldName(member.name)
    return asWritten === sender.asWritten || inOrder === sender.inOrder
  })
}
