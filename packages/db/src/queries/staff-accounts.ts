import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database, Queryable } from '../open-database.ts'
import { staffAccounts } from '../schema/index.ts'
import { forgetBrowsersOf } from './known-browsers.ts'
import { deleteSignInLinks } from './sign-in-links.ts'
import { saveAudit } from './staff-audit.ts'
import { endAllSessions } from './staff-sessions.ts'

export interface StaffAccount {
  id: string
  name: string
  email: string
}

/** A name on one line and one e-mail address, which is kept in lower case. */
export const staffForm = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, 'Give a name.')
    .max(100, 'Give a shorter name.')
    .regex(/^[^\p{Cc}]*$/u, 'Give the name on one line.'),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(
      z.email({ pattern: z.regexes.html5Email, error: 'Give one e-mail address, such as ada@example.org.' }).max(254),
    ),
})

export type AddStaffOutcome =
  | { outcome: 'added' | 'opened-again' | 'already-there'; account: StaffAccount }
  | { outcome: 'not-valid'; problems: string[] }

/**
 * Gives a person a staff account. Run as the owner, from the command line: nobody makes themselves staff on a web page.
 * An account that is there already is left as it is; a disabled one is opened again.
 */
export async function addStaff(db: Database, person: { name: string; email: string }): Promise<AddStaffOutcome> {
  const parsed = staffForm.safeParse(person)
  if (!parsed.success) {
    return { outcome: 'not-valid', problems: parsed.error.issues.map((issue) => issue.message) }
  }
  return db.transaction(async (tx) => {
    const [added] = await tx
      .insert(staffAccounts)
      .values(parsed.data)
      .onConflictDoNothing({ target: staffAccounts.email })
      .returning()
    if (added) {
      await saveAudit(tx, { action: 'account-added', detail: { accountId: added.id } })
      return { outcome: 'added', account: toAccount(added) }
    }
    return openAgain(tx, parsed.data.email)
  })
}

/** Takes an account's way in at once: it cannot ask for a link, and its sessions and links are gone. */
export async function disableStaff(
  db: Database,
  person: { email: string },
): Promise<'disabled' | 'not-found' | 'already-disabled'> {
  const email = person.email.trim().toLowerCase()
  return db.transaction(async (tx) => {
    const [account] = await tx.select().from(staffAccounts).where(eq(staffAccounts.email, email)).for('update')
    if (!account) {
      return 'not-found'
    }
    if (account.disabledAt) {
      return 'already-disabled'
    }
    await tx
      .update(staffAccounts)
      .set({ disabledAt: sql`now()` })
      .where(eq(staffAccounts.id, account.id))
    await endAllSessions(tx, account.id)
    await deleteSignInLinks(tx, account.id)
    await forgetBrowsersOf(tx, account.id)
    await saveAudit(tx, { action: 'account-disabled', detail: { accountId: account.id } })
    return 'disabled'
  })
}

/** The account that may sign in under this address; none when it is unknown or disabled. */
export async function findStaffByEmail(db: Queryable, email: string): Promise<StaffAccount | undefined> {
  const [account] = await db
    .select()
    .from(staffAccounts)
    .where(and(eq(staffAccounts.email, email.trim().toLowerCase()), isNull(staffAccounts.disabledAt)))
  return account && toAccount(account)
}

/** Names by account id, to say who made a change. Disabled accounts keep their names. */
export async function findStaffNames(db: Queryable, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) {
    return new Map()
  }
  const found = await db
    .select({ id: staffAccounts.id, name: staffAccounts.name })
    .from(staffAccounts)
    .where(inArray(staffAccounts.id, ids))
  return new Map(found.map((account) => [account.id, account.name]))
}

async function openAgain(tx: Queryable, email: string): Promise<AddStaffOutcome> {
  const [account] = await tx.select().from(staffAccounts).where(eq(staffAccounts.email, email)).for('update')
  if (!account) {
    throw new Error('A staff account was there and then was not; run the command again.')
  }
  if (!account.disabledAt) {
    return { outcome: 'already-there', account: toAccount(account) }
  }
  await tx.update(staffAccounts).set({ disabledAt: null }).where(eq(staffAccounts.id, account.id))
  await saveAudit(tx, { action: 'account-added', detail: { accountId: account.id, again: true } })
  return { outcome: 'opened-again', account: toAccount(account) }
}

function toAccount({ id, name, email }: StaffAccount): StaffAccount {
  return { id, name, email }
}
