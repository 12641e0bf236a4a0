import type { Database } from '@safe-to-report/db'
import {
  askForText,
  type AskForTextOutcome,
  confirmLetter,
  confirmLetterByCode,
  type ConfirmByCodeOutcome,
  type ConfirmOutcome,
  createSealer,
  eraseLetter,
  type EraseOutcome,
  findLetterStatus,
  hashPerson,
  type LetterStatus,
  type LetterToSubmit,
  limitRate,
  spendProof,
  submitLetter,
  watchFlood,
  withdrawLetter,
  type WithdrawOutcome,
} from '@safe-to-report/letters'
import type { Challenge } from 'altcha-lib/types'
import type { CampaignEnv } from './env.server.ts'
import { createProofOfWork } from './proof/proof-of-work.server.ts'

/** Who submits a letter: an internet address, of which no more than an HMAC is kept for a day, and whether work was proven. */
interface Submitter {
  clientAddress: string
  isProven: boolean
}

/** What the pages of a letter may do in the world. */
export interface LetterDoors {
  submitLetter: (letter: LetterToSubmit, submitter: Submitter) => Promise<{ statusToken: string }>
  confirmLetter: (confirmToken: string) => Promise<ConfirmOutcome>
  confirmLetterByCode: (statusToken: string, code: string) => Promise<ConfirmByCodeOutcome>
  findLetterStatus: (token: string) => Promise<LetterStatus>
  eraseLetter: (statusToken: string) => Promise<EraseOutcome>
  withdrawLetter: (statusToken: string) => Promise<WithdrawOutcome>
  askForText: (statusToken: string) => Promise<AskForTextOutcome>
  makeChallenge: () => Promise<Challenge>
  /** Whether this solves a challenge of ours that nobody has used before. */
  isProven: (proof: string) => Promise<boolean>
}

export function openLetterDoors(db: Database, env: CampaignEnv, now: () => Date): LetterDoors {
  const seal = createSealer(env.SEALING_PUBLIC_KEY)
  const { makeChallenge, checkProof } = createProofOfWork(env.PERSON_KEY, now)
  return {
    async submitLetter(letter, { clientAddress, isProven }) {
      const { campaignId, memberId, supporter } = letter
      const [personHash, holdFor, confirmFrom] = await Promise.all([
        hashPerson(db, env.PERSON_KEY, { campaignId, memberId, email: supporter.email }),
        watchFlood(db, { campaignId, clientAddress, now: now() }),
        isProven ? now() : queueForUnproven(db, now()),
      ])
      const options = { db, seal, now: now(), publicUrl: env.CAMPAIGN_URL, personHash, holdFor, confirmFrom }
      return submitLetter(options, letter)
    },
    confirmLetter: (confirmToken) => confirmLetter(db, confirmToken),
    confirmLetterByCode: (statusToken, code) => confirmLetterByCode(db, statusToken, code),
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

/** So many letters without a proof of work, in ten minutes, are asked to be confirmed at once. */
const unprovenAtOnce = 60
const secondsEach = 10
const longestWaitSeconds = 1_800

/** When a letter without a proof of work is asked to be confirmed: at once, unless very many of them come. */
async function queueForUnproven(db: Database, now: Date): Promise<Date> {
  const options = { bucket: 'letter-unproven-all', who: 'all', limit: unprovenAtOnce, windowSeconds: 600, now }
  const { over } = await limitRate(db, options)
  return new Date(now.getTime() + Math.min(over * secondsEach, longestWaitSeconds) * 1_000)
}
