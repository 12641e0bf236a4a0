import { randomUUID } from 'node:crypto'
import { mail, type Queryable } from '@safe-to-report/db'
import { buildFoundMail, type FoundMail } from '../mails.ts'
import type { Seal } from './sealing.ts'
import { urgencyOf } from './urgency.ts'

/** Queues the mail that tells one member of staff what newly waits at the desk. It is not sent after `until`, and erased by then. */
export async function queueFoundMail({ db, seal }: { db: Queryable; seal: Seal }, found: FoundMail): Promise<void> {
  const id = randomUUID()
  const sealed = await seal({ id, kind: 'found' }, JSON.stringify(buildFoundMail(found)))
  await db.insert(mail).values({
    id,
    kind: 'found',
    state: 'queued',
    urgency: urgencyOf.found,
    eraseAt: found.until,
    ...sealed,
  })
}
