import { randomUUID } from 'node:crypto'
import { mail, type Queryable } from '@safe-to-report/db'
import { buildSecondLookMail, type SecondLookMail } from '../mails.ts'
import type { Seal } from './sealing.ts'
import { urgencyOf } from './urgency.ts'

/** Queues the mail that asks one member of staff for a second look. It is not sent once that is too late, and erased by then. */
export async function queueSecondLookMail(
  { db, seal }: { db: Queryable; seal: Seal },
  asked: SecondLookMail,
): Promise<void> {
  const id = randomUUID()
  const sealed = await seal({ id, kind: 'second-look' }, JSON.stringify(buildSecondLookMail(asked)))
  await db.insert(mail).values({
    id,
    kind: 'second-look',
    state: 'queued',
    urgency: urgencyOf['second-look'],
    eraseAt: asked.until,
    ...sealed,
  })
}
