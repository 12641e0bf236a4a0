import { randomUUID } from 'node:crypto'
import { mail, type Queryable } from '@safe-to-report/db'
import { buildSignInMail, type SignInMail } from '../mails.ts'
import type { Seal } from './sealing.ts'
import { urgencyOf } from './urgency.ts'

/** Queues the mail with a one-time sign-in link. It is not sent after `expiresAt`, and erased by then. */
export async function queueSignInMail({ db, seal }: { db: Queryable; seal: Seal }, signIn: SignInMail): Promise<void> {
  const id = randomUUID()
  const sealed = await seal({ id, kind: 'sign-in' }, JSON.stringify(buildSignInMail(signIn)))
  await db.insert(mail).values({
    id,
    kind: 'sign-in',
    state: 'queued',
    urgency: urgencyOf['sign-in'],
    eraseAt: signIn.expiresAt,
    ...sealed,
  })
}
