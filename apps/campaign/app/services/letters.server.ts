import type { Database } from '@safe-to-report/db'
import {
  askForText,
  type AskForTextOutcome,
  confirmLetter,
  confirmLetterByCode,
  confirmLetterByNumber,
  type ConfirmByCodeOutcome,
  type ConfirmByNumberOutcome,
  type ConfirmOutcome,
  eraseLetter,
  type EraseOutcome,
  findLetterStatus,
  findLikenessKey,
  isMembersName,
  type LetterStatus,
  type LetterToCompare,
  type LetterToSubmit,
  markLetter,
  rememberConfirmed,
  submitLetter,
  withdrawLetter,
  type WithdrawOutcome,
} from '@safe-to-report/letters/writing'
import { countMail, hashForDay, hashPerson, limitRate, spendProof } from '@safe-to-report/letters/misuse'
import type { Seal } from '@safe-to-report/outbox/seal'
import type { Challenge } from 'altcha-lib/types'
import type { CampaignEnv } from '../env.server.ts'
import { logFailure } from '../log.server.ts'
import { createProofOfWork } from '../proof/proof-of-work.server.ts'

/** Who submits a letter: an internet address, of which no more than an HMAC is kept for a day, and whether work was proven. */
interface Submitter {
  clientAddress: string
  isProven: boolean
  /** Whether the letter has a place at a meeting, whose limit stands for the address'. */
  atMeeting: boolean
}

/** The letter as it is compared with others. */
type Compared = Pick<LetterToCompare, 'text' | 'campaignRuns'>

/** What the pages of a letter may do in the world. */
export interface LetterDoors {
  submitLetter: (letter: LetterToSubmit, submitter: Submitter, compared: Compared) => Promise<{ statusToken: string }>
  confirmLetter: (confirmToken: string) => Promise<ConfirmOutcome>
  confirmLetterByCode: (statusToken: string, code: string) => Promise<ConfirmByCodeOutcome>
  /** By any link that was mailed to its mailbox. */
  confirmLetterByNumber: (confirmToken: string, number: string) => Promise<ConfirmByNumberOutcome>
  findLetterStatus: (token: string) => Promise<LetterStatus>
  eraseLetter: (statusToken: string) => Promise<EraseOutcome>
  withdrawLetter: (statusToken: string) => Promise<WithdrawOutcome>
  askForText: (statusToken: string) => Promise<AskForTextOutcome>
  makeChallenge: () => Promise<Challenge>
  /** Whether this solves a challenge of ours that nobody has used before. */
  isProven: (proof: string) => Promise<boolean>
}

export function openLetterDoors(options: {
  db: Database
  seal: Seal
  env: CampaignEnv
  now: () => Promise<Date>
}): LetterDoors {
  const { db, seal, env, now } = options
  const { makeChallenge, checkProof } = createProofOfWork(env.PERSON_KEY, now)
  return {
    async submitLetter(letter, { clientAddress, isProven, atMeeting }, compared) {
      const { campaignId, memberId, supporter } = letter
      const hash = await hashForDay(db, env.PERSON_KEY)
      const { email } = supporter
      const [personHash, likenessKey, mailbox, isMembers, confirmAfterSeconds] = await Promise.all([
        hashPerson(db, env.PERSON_KEY, { campaignId, memberId, email }),
        findLikenessKey(db, campaignId),
        countMail(db, { bucket: 'letter-mail', email, clientAddress, hash }),
        isMembersName(db, supporter.name),
        isProven || atMeeting ? 0 : queueForUnproven(db),
      ])
      const marks = markLetter(
        { campaignId, memberId, email, clientAddress, atMeeting, ...compared },
        { hash, likenessKey },
      )
      const holdFor = isMembers ? ('member-name' as const) : null
      const kept = { db, seal, publicUrl: env.CAMPAIGN_URL, personHash, holdFor, confirmAfterSeconds, marks, mailbox }
      return submitLetter(kept, letter)
    },
    confirmLetter: (confirmToken) => andRemember(db, confirmLetter(db, confirmToken)),
    confirmLetterByCode: (statusToken, code) => andRemember(db, confirmLetterByCode(db, statusToken, code)),
    confirmLetterByNumber: (token, number) => andRemember(db, confirmLetterByNumber(db, token, number)),
    findLetterStatus: (token) => findLetterStatus(db, token),
    eraseLetter: (statusToken) => eraseLetter(db, statusToken),
    withdrawLetter: (statusToken) => withdrawLetter(db, statusToken),
    askForText: (statusToken) => askForText(db, statusToken),
    makeChallenge,
    async isProven(proof) {
      const checked = await checkProof(proof)
      return checked !== undefined && spendProof(db, checked)
    },
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
