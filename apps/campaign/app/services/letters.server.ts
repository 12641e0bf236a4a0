import type { Database } from '@safe-to-report/db'
import { countMail, hashForDay, hashPerson, limitRate } from '@safe-to-report/letters/misuse'
import {
  askForText,
  confirmLetter,
  confirmLetterByCode,
  confirmLetterByNumber,
  eraseLetter,
  findLetterStatus,
  findLikenessKey,
  isLikeOthers,
  isMembersName,
  type LetterToCompare,
  type LetterToSubmit,
  markLetter,
  rememberConfirmed,
  submitLetter,
  withdrawLetter,
} from '@safe-to-report/letters/writing'
import type { Seal } from '@safe-to-report/outbox/seal'
import { logFailure } from '../log.server.ts'

/** Who submits a letter: an internet address, of which no more than an HMAC is kept for a day, and whether work was proven. */
interface Submitter {
  clientAddress: string
  isProven: boolean
  /** Whether the letter has a place at a meeting, whose limit stands for the address'. */
  atMeeting: boolean
}

/** The letter as it is compared with others. */
type Compared = Pick<LetterToCompare, 'text' | 'campaignRuns'>

interface LetterMeans {
  db: Database
  seal: Seal
  campaignUrl: string
  /** A key that only this process holds. */
  secret: string
}

/** What may be done with a letter: while it is written, and with one of the private links to it. */
export function openLetters({ db, seal, campaignUrl: publicUrl, secret }: LetterMeans) {
  return {
    async submit(letter: LetterToSubmit, { clientAddress, isProven, atMeeting }: Submitter, compared: Compared) {
      const { campaignId, recipient, supporter } = letter
      const hash = await hashForDay(db, secret)
      const { email } = supporter
      const [personHash, likenessKey, mailbox, isMembers, confirmAfterSeconds] = await Promise.all([
        hashPerson(db, secret, { campaignId, recipient, email }),
        findLikenessKey(db, campaignId),
        countMail(db, { bucket: 'letter-mail', email, clientAddress, hash }),
        isMembersName(db, supporter.name),
        isProven || atMeeting ? 0 : queueForUnproven(db),
      ])
      const marks = markLetter(
        { campaignId, recipient, email, clientAddress, atMeeting, ...compared },
        { hash, likenessKey },
      )
      const holdFor = isMembers ? ('member-name' as const) : null
      return submitLetter({ db, seal, publicUrl, personHash, holdFor, confirmAfterSeconds, marks, mailbox }, letter)
    },
    /** Whether the writer's own words are much like those of another letter. */
    isLikeOthers: (letter: LetterToCompare) => isLikeOthers(db, letter),
    confirm: (confirmToken: string) => andRemember(db, confirmLetter(db, confirmToken)),
    confirmByCode: (statusToken: string, code: string) => andRemember(db, confirmLetterByCode(db, statusToken, code)),
    /** By any link that was mailed to its mailbox. */
    confirmByNumber: (confirmToken: string, number: string) =>
      andRemember(db, confirmLetterByNumber(db, confirmToken, number)),
    findStatus: (token: string) => findLetterStatus(db, token),
    erase: (statusToken: string) => eraseLetter(db, statusToken),
    withdraw: (statusToken: string) => withdrawLetter(db, statusToken),
    askForText: (statusToken: string) => askForText(db, statusToken),
  }
}

/** The letter is confirmed already: that others cannot be compared with it is no reason to fail. */
async function andRemember<Outcome extends { outcome: string }>(
  db: Database,
  confirming: Promise<Outcome>,
): Promise<Outcome> {
  const answer = await confirming
  if (answer.outcome === 'confirmed') await rememberConfirmed(db).catch(logFailure)
  return answer
}

/** So many letters without a proof of work, in ten minutes, are asked to be confirmed at once. */
const unprovenAtOnce = 60
const secondsEach = 10
const longestWaitSeconds = 1_800

/** After how many seconds a letter without a proof of work is asked to be confirmed: at once, unless very many of them come. */
async function queueForUnproven(db: Database): Promise<number> {
  const options = { bucket: 'letter-unproven-all', who: 'all', limit: unprovenAtOnce, windowSeconds: 600 }
  const { over } = await limitRate(db, options)
  return Math.min(over * secondsEach, longestWaitSeconds)
}
