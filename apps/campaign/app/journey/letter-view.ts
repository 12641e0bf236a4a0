import type {
  AskForTextOutcome,
  ConfirmByCodeOutcome,
  EraseOutcome,
  LetterStatus,
  WithdrawOutcome,
} from '@safe-to-report/letters/writing'
import type { Watching } from './watch-letter.ts'

type Status = Exclude<LetterStatus, { state: 'gone' }>

/** A letter as its status page tells of it. Instants are in words of the reader's language, by London's clocks. */
export interface LetterView extends Watching {
  state: Status['state']
  recipientKind: Status['recipient']['kind']
  seatName: string
  /** Of whom it was written to; null once somebody else holds the seat. */
  recipientName: string | null
  /** What the open campaign asks for; null while none is open. */
  askSlug: string | null
  wroteAt: string
  handedOverAt: string | null
  serverReply: string | null
  /** Of a letter that waits to be sent: for what, and until when where that is known. */
  wait: { for: NonNullable<Status['wait']>['for']; until: string | null } | null
  reason: Status['reason']
  isTest: boolean
  /** What asks its writer to confirm or brings the text back. `until` is null of what is due now. */
  mailToWriter: { is: 'waiting'; until: string | null } | { is: 'sent' | 'not-reached' }
  /** By which its writer tells it from others; null of a letter from before there were numbers. */
  number: string | null
  /** Mails to its writer that no mail server took for the words in them: read here, and nowhere else. */
  texts: string[]
  hasText: boolean
  copiesLeft: number
  erasedBy: string | null
  /** Its reader asked that the page stay as it is. */
  isStill: boolean
}

/** What came of a button on the page of a letter. */
export type StatusAnswer = (ConfirmByCodeOutcome | EraseOutcome | WithdrawOutcome | AskForTextOutcome)['outcome']
