import {
  addStaff,
  createToken,
  findStaffByEmail,
  saveSignInLink,
  signIn,
  useSession,
  type Database,
  type SessionStaff,
} from '@safe-to-report/db'

/** A person with an account of their own, signed in at the desk. */
export async function signInStaff(owner: Database, name: string): Promise<SessionStaff> {
  const email = `${name.split(' ')[0]?.toLowerCase() ?? ''}@example.org`
  await addStaff(owner, { name, email })
  const account = await findStaffByEmail(owner, email)
  if (!account) throw new Error('the account that was just added is not there')
  const token = createToken()
  await saveSignInLink(owner, { token, staffId: account.id })
  const signedIn = await signIn(owner, { token, hasAsked: () => true, formerSession: undefined })
  if (signedIn.outcome !== 'signed-in') throw new Error(`signing in answered ${signedIn.outcome}`)
  const staff = await useSession(owner, signedIn.session)
  if (!staff) throw new Error('the session that was just opened is not there')
  return staff
}
