import { createToken, findKnownBrowser, findStaffByEmail, saveSignInLink, type Database } from '@safe-to-report/db'
import { letterForm } from '@safe-to-report/letters/writing'
import { limitRate } from '@safe-to-report/letters/misuse'
import { queueSignInMail } from '@safe-to-report/outbox/seal'
import { z } from 'zod'
import type { AskedBrowsers } from './asked-browsers.ts'
import { linksPerInbox, quarterSeconds, triesOf } from './sign-in-limits.ts'
import type { WorkBehind } from './work-behind.ts'

export const signInForm = z.object({
  email: z
    .string()
    .max(2 * 254)
    .toLowerCase()
    .pipe(letterForm.shape.email),
})

export interface SignInAsker {
  email: string
  address: string
  /** Whether the form brought a proof of work: without one, fewer tries are taken from an address. */
  isProven: boolean
  /** The cookie of a browser in which somebody has signed in before. */
  knownBrowser: string | undefined
}

/** `browser`: for a cookie by which links under this address work here, also such as others asked for. */
export interface SignInRequestOutcome {
  outcome: 'asked' | 'too-many-tries'
  browser: string
}

/** What is left to do once the answer is given. */
export interface LinkToMake {
  email: string
  /** The account that has signed in in this browser before, if any: perhaps another than that of the address. */
  knownStaffId: string | undefined
}

interface AskContext {
  db: Database
  asked: AskedBrowsers
  behind: WorkBehind<LinkToMake>
  now: () => Promise<Date>
}

/**
 * Takes the wish for a link. Whether the address is an account's is looked up later, behind the answer: who asks, and how many do at
 * the same time, learns nothing from what it says nor from how long it takes.
 */
export async function requestSignIn(
  { db, asked, behind, now }: AskContext,
  asker: SignInAsker,
): Promise<SignInRequestOutcome> {
  const browser = asked.prove(asker.email, await now())
  const { knownBrowser: token } = asker
  const knownStaffId = token === undefined ? undefined : await findKnownBrowser(db, { token })
  for (const tries of triesOf({ ...asker, knownBrowser: knownStaffId === undefined ? undefined : token })) {
    const { allowed } = await limitRate(db, { ...tries, windowSeconds: quarterSeconds })
    if (!allowed) return { outcome: 'too-many-tries', browser }
  }
  const isTaken = behind.add({ email: asker.email, knownStaffId })
  return { outcome: isTaken ? 'asked' : 'too-many-tries', browser }
}

interface LinkContext {
  db: Database
  seal: Parameters<typeof queueSignInMail>[0]['seal']
  campaignUrl: string
}

/** Mails a link to a staff account, if the address is one's and its inbox has not had enough in this quarter of an hour. */
export async function makeSignInLink({ db, seal, campaignUrl }: LinkContext, asked: LinkToMake): Promise<void> {
  const { email, knownStaffId } = asked
  const account = await findStaffByEmail(db, email)
  const by = account !== undefined && account.id === knownStaffId ? 'known' : 'anybody'
  // Counted for an address that is nobody's, too: so many askers at once are no slower for one that is somebody's.
  const inbox = { bucket: `sign-in-inbox-${by}`, who: email, limit: linksPerInbox[by] }
  const { allowed, hits } = await limitRate(db, { ...inbox, windowSeconds: quarterSeconds })
  if (!allowed || !account) return
  const token = createToken()
  const link = new URL(`/staff/sign-in/${token}`, campaignUrl).href
  await db.transaction(async (tx) => {
    const expiresAt = await saveSignInLink(tx, { token, staffId: account.id })
    await queueSignInMail(
      { db: tx, seal },
      { to: account.email, name: account.name, link, expiresAt, ...(hits === inbox.limit && { askedTimes: hits }) },
    )
  })
}
