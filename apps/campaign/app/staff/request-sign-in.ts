import { createToken, findStaffByEmail, saveSignInLink, type Database } from '@safe-to-report/db'
import { limitRate, queueSignInMail } from '@safe-to-report/letters'
import { z } from 'zod'

export const signInForm = z.object({
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
})

export interface SignInDoors {
  db: Database
  seal: Parameters<typeof queueSignInMail>[0]['seal']
  campaignUrl: string
  now: Date
  /** Waits this many milliseconds. */
  wait: (milliseconds: number) => Promise<unknown>
}

export interface SignInAsker {
  email: string
  address: string
  /** Whether the form brought a proof of work: without one, fewer tries are taken from an address. */
  isProven: boolean
}

export type SignInRequestOutcome = { outcome: 'asked'; browser: string } | { outcome: 'too-many-tries' }

const linkMinutes = 10
const quarterOfAnHour = 15 * 60
/** Longer than finding an account, sealing a mail and saving it take, so that the time of the answer tells nothing. */
const answerMilliseconds = 500

/** Mails a link to a staff account. Whoever asks gets the same answer after the same time, an account or none. */
export async function requestSignIn(doors: SignInDoors, asker: SignInAsker): Promise<SignInRequestOutcome> {
  const [outcome] = await Promise.all([mailLink(doors, asker), doors.wait(answerMilliseconds)])
  return outcome
}

async function mailLink(
  { db, seal, campaignUrl, now }: SignInDoors,
  { email, address, isProven }: SignInAsker,
): Promise<SignInRequestOutcome> {
  for (const limit of limitsOf({ email, address, isProven })) {
    if (!(await limitRate(db, { ...limit, windowSeconds: quarterOfAnHour, now })).allowed) {
      return { outcome: 'too-many-tries' }
    }
  }
  const browser = createToken()
  const account = await findStaffByEmail(db, email)
  if (!account) {
    return { outcome: 'asked', browser }
  }
  const token = createToken()
  const expiresAt = new Date(now.getTime() + linkMinutes * 60_000)
  await db.transaction(async (tx) => {
    await saveSignInLink(tx, { token, browser, staffId: account.id, expiresAt, now })
    await queueSignInMail(
      { db: tx, seal },
      { to: account.email, name: account.name, link: new URL(`/staff/sign-in/${token}`, campaignUrl).href, expiresAt },
    )
  })
  return { outcome: 'asked', browser }
}

/**
 * The first that is used up ends it, and what comes after counts nothing. So that nobody who knows the e-mail address of staff keeps
 * them out, one place takes few of its tries, and those with a proof of work are counted apart from those without: a program
 * that uses up the latter leaves the former. Together they are the most mails that one inbox gets.
 */
function limitsOf({ email, address, isProven }: SignInAsker) {
  return [
    { bucket: 'sign-in-address', who: address, limit: isProven ? 20 : 10 },
    { bucket: 'sign-in-pair', who: `${address} ${email}`, limit: 5 },
    isProven ? { bucket: 'sign-in-proven', who: email, limit: 20 } : { bucket: 'sign-in-email', who: email, limit: 5 },
  ]
}
