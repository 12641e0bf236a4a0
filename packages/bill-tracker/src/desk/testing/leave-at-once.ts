import type { Database } from '@safe-to-report/db'
import type { NewProposal, Refusal } from '../new-proposal.ts'
import { proposeAndPublish, type HandedIn } from '../propose-and-publish.ts'
import { propose } from '../propose.ts'

/** Writes a change as the desk's forms do: public at once where one person alone can sign in, or in a hurry; nobody is mailed. */
export function leaveAtOnce(
  db: Database,
  session: Buffer,
  given: NewProposal,
  manner: 'hand-in' | 'hurry' = 'hand-in',
): Promise<HandedIn | Refusal> {
  return proposeAndPublish(db, session, {
    manner,
    propose: () => propose(db, session, given),
    askForLook: async () => undefined,
  })
}
