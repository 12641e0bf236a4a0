import { rememberBrowser, signIn, type Database } from '@safe-to-report/db'

export type SignInOutcome =
  /** `known`: for the cookie that gives this browser tries of its own when it asks for a link. */
  { outcome: 'signed-in'; session: string; known: string } | { outcome: 'other-browser' | 'not-good' }

interface SignInAttempt {
  token: string
  /** Whether this browser has asked for a link under an address. */
  hasAsked: (email: string) => boolean
  formerSession: string | undefined
  formerKnown: string | undefined
}

/** Uses a mailed link in a browser that asked for one, which is known from then on. */
export async function completeSignIn(db: Database, attempt: SignInAttempt): Promise<SignInOutcome> {
  const { formerKnown, ...pressed } = attempt
  return db.transaction(async (tx) => {
    const signedIn = await signIn(tx, pressed)
    if (signedIn.outcome !== 'signed-in') return signedIn
    const { outcome, session, staffId } = signedIn
    return { outcome, session, known: await rememberBrowser(tx, { staffId, former: formerKnown }) }
  })
}
