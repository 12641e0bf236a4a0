import { asc, isNull } from 'drizzle-orm'
import type { Queryable } from '../open-database.ts'
import { staffAccounts } from '../schema/index.ts'
import type { StaffAccount } from './staff-accounts.ts'

/** Everybody who can sign in at the desk. */
export async function listOpenAccounts(db: Queryable): Promise<StaffAccount[]> {
  return db
    .select({ id: staffAccounts.id, name: staffAccounts.name, email: staffAccounts.email })
    .from(staffAccounts)
    .where(isNull(staffAccounts.disabledAt))
    .orderBy(asc(staffAccounts.name), asc(staffAccounts.id))
}
