import { findStatementFaults, erasedWords, type ErasureStatement, readStatement } from '@safe-to-report/letters/proof'
import { z } from 'zod'

export interface ProofToCheck {
  campaignUrl: string
  /** That the coalition has published elsewhere: the raw Ed25519 key, base64url. */
  publicKey: string
  fetch: typeof globalThis.fetch
  now: Date
}

/** What a person reads, and whether all is as it should be. */
export interface CheckedProof {
  isGood: boolean
  lines: string[]
}

const answer = z.object({ statements: z.array(z.object({ statement: z.string(), signature: z.string() })) })
type Statements = z.infer<typeof answer>['statements']

/** The job signs every hour; one that is an hour late has stopped, or does not run. */
const lateAfterHours = 2

/** The clock of whoever checks may differ a little from that of the database. */
const mostApartMilliseconds = 300_000

/** Asks a campaign for every statement of its erasure job and checks them against a key that came another way. */
export async function checkProof(asked: ProofToCheck): Promise<CheckedProof> {
  const statements = await fetchStatements(asked)
  if (typeof statements === 'string') return { isGood: false, lines: [statements] }
  const said = statements.flatMap(({ statement }) => readStatement(statement) ?? [])
  const [first] = said
  const last = said.at(-1)
  if (!first || !last) {
    return {
      isGood: false,
      lines: ['There is no statement yet. The worker signs one when it starts, then one an hour.'],
    }
  }
  const faults = [
    ...findStatementFaults(statements, asked.publicKey),
    ...tellOtherKey(said, asked.publicKey),
    ...tellWrongTimes(said, asked.now),
    ...tellLate(last, asked.now),
  ]
  const which =
    said.length === 1
      ? `One statement, number ${last.number}`
      : `${said.length} statements, numbers ${first.number} to ${last.number}`
  return {
    isGood: faults.length === 0,
    lines: [
      `${which}: from ${toMinute(first.since)} to ${toMinute(last.until)}.`,
      `The last says that it erased: ${tellErased(last)}.`,
      ...tellMended(said),
      ...faults,
      faults.length === 0
        ? 'Good: each is signed by this key, follows the one before, and none is missing.'
        : 'Not as it should be: see above.',
    ],
  }
}

/** The statements, or in words why there are none to check. */
async function fetchStatements({ campaignUrl, fetch }: ProofToCheck): Promise<Statements | string> {
  if (!URL.canParse('/privacy/proof.json', campaignUrl)) {
    return `${campaignUrl} is no address. Give the one that supporters write at, such as https://write.example.org.`
  }
  const url = new URL('/privacy/proof.json', campaignUrl)
  const response = await fetch(url).catch(() => undefined)
  if (!response) return `${url.origin} does not answer. Try again, or look whether the address is right.`
  if (response.status === 429 || response.status >= 500) {
    return `${url.origin} cannot say just now (it answered ${response.status}). Try again in ten minutes.`
  }
  const body: unknown = await response.json().catch(() => undefined)
  const parsed = answer.safeParse(body)
  if (parsed.success) return parsed.data.statements
  return `${url.href} has no statements. Is it the address that supporters write at, not that of the public site?`
}

function tellOtherKey(said: readonly ErasureStatement[], publicKey: string): string[] {
  const others = [...new Set(said.map((statement) => statement.publicKey))].filter((key) => key !== publicKey)
  return others.map(
    (key) =>
      `Some name another key: ${key}. Trust it only if the coalition has published it, too, and check with it as well.`,
  )
}

function tellLate({ until }: ErasureStatement, now: Date): string[] {
  const hours = Math.floor((now.getTime() - Date.parse(until)) / 3_600_000)
  return hours < lateAfterHours ? [] : [`The last is ${hours} hours old: the job signs every hour, so it does not run.`]
}

function tellErased({ erased }: ErasureStatement): string {
  const all = Object.values(erased)
  if (all.length > 0 && all.every((word) => word === erasedWords)) return 'all that was due, be it much, little or none'
  // As statements said until December 2026.
  const some = Object.entries(erased).filter(([, count]) => count !== '0')
  return some.length === 0 ? 'nothing' : some.map(([kind, count]) => `${kind} ${count}`).join(', ')
}

/** Numbers of statements that a later one owns up to: a worker's clock was ahead when they were signed. */
function listMended(said: readonly ErasureStatement[]): Set<number> {
  return new Set(
    said.flatMap(({ number, mends }) =>
      mends === undefined ? [] : Array.from({ length: number - mends }, (_, index) => mends + index),
    ),
  )
}

function tellMended(said: readonly ErasureStatement[]): string[] {
  return said.flatMap(({ number, mends }) => {
    if (mends === undefined) return []
    const which = mends === number - 1 ? `Statement ${mends} names` : `Statements ${mends} to ${number - 1} name`
    return [`${which} hours that had not come: a worker’s clock was wrong. Statement ${number} says so.`]
  })
}

/** A statement that ends after a later one does, or has not ended yet, and that none owns up to. */
function tellWrongTimes(said: readonly ErasureStatement[], now: Date): string[] {
  const mended = listMended(said)
  return said.flatMap(({ number, until }, index) => {
    const later = said.slice(index + 1).map((one) => Date.parse(one.until))
    const latest = Math.min(now.getTime() + mostApartMilliseconds, ...later)
    if (Date.parse(until) <= latest || mended.has(number)) return []
    return [`Statement ${number} names hours that had not come when it was signed, and none that follows says why.`]
  })
}

/** By UTC, since whoever checks may be anywhere. */
function toMinute(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`
}
