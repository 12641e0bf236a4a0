import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { z } from 'zod'
import type { TestDatabase } from './test-cluster.ts'

/** What a member of staff hands in, as far as a test has something of its own to say. */
export interface Proposed {
  act?: 'edit' | 'add' | 'take-off'
  kind: string
  /** Of a new row, the id that it will have. */
  subjectId?: string
  billId?: string | null
  title?: string
  within?: string | null
  expected?: Record<string, unknown>
  proposed: Record<string, unknown>
  typed?: Record<string, string>
  why?: string
  quote?: string
  state?: 'draft' | 'waiting'
}

/** Two members of staff, who are signed in: Ada writes, and Ben says that it is so. */
export interface TestDesk {
  /** Hands it in, and nothing more. */
  propose: (given: Proposed) => Promise<{ id: string; revision: number; subjectId: string }>
  /** Publishes together what Ada hands in; the set. In a hurry she does so alone. */
  publish: (given: readonly Proposed[], options?: { inAHurry?: boolean }) => Promise<string>
  undo: (setId: string, why: string) => Promise<void>
  look: (setId: string) => Promise<void>
  /** Any other function that takes a session first, as Ben. */
  call: (name: string, ...args: unknown[]) => Promise<unknown>
  close: () => Promise<void>
}

/** Adds both accounts to a test database, and acts as them in the campaign's role; however much time passes, they are signed in. */
export async function openTestDesk(database: TestDatabase): Promise<TestDesk> {
  const [owner, client] = [database.ownerUrl, database.urlFor('safe_campaign')].map(
    (connectionString) => new pg.Client({ connectionString }),
  )
  if (!owner || !client) throw new Error('there is no desk')
  await Promise.all([owner.connect(), client.connect()])
  const ada = await addStaff(owner, 'Ada Keeper')
  const ben = await addStaff(owner, 'Ben Checker')
  const call = async (person: string, name: string, ...args: unknown[]): Promise<unknown> => {
    const given = [await signIn(owner, person), ...args]
    const places = given.map((_, at) => `$${at + 1}`).join(', ')
    const { rows } = await client.query(`select record.${name}(${places}) as answer`, given)
    return answers.parse(rows)[0].answer
  }
  const propose: TestDesk['propose'] = async (given) =>
    proposedAnswer.parse(await call(ada, 'propose', JSON.stringify({ ...usual, ...given })))
  const done = async (outcome: string, answer: Promise<unknown>): Promise<z.infer<typeof outcomes>> => {
    const told = outcomes.parse(await answer)
    if (told.outcome !== outcome) throw new Error(`it is ${JSON.stringify(told)}`)
    return told
  }
  return {
    propose,
    publish: async (given, { inAHurry = false } = {}) => {
      const wanted = []
      for (const one of given) wanted.push(await propose(one))
      const asked = JSON.stringify(wanted.map(({ id, revision }) => ({ id, revision })))
      const told = await done('published', call(inAHurry ? ada : ben, 'publish', asked, inAHurry))
      return told.setId ?? ''
    },
    undo: async (setId, why) => void (await done('undone', call(ben, 'undo', setId, why))),
    look: async (setId) => void (await done('done', call(ben, 'look', setId))),
    call: (name, ...args) => call(ben, name, ...args),
    close: async () => void (await Promise.all([owner.end(), client.end()])),
  }
}

const usual = {
  act: 'add',
  title: 'A row',
  within: null,
  billId: null,
  expected: {},
  typed: {},
  why: 'It was printed.',
  sourceUrl: 'https://bills.parliament.uk/bills/1',
  quote: 'as printed',
  state: 'waiting',
}

const answers = z.tuple([z.object({ answer: z.unknown() })])
const outcomes = z.looseObject({ outcome: z.string(), setId: z.string().optional() })
const proposedAnswer = z.object({ id: z.string(), revision: z.number(), subjectId: z.string() })

async function addStaff(owner: pg.Client, name: string): Promise<string> {
  const id = randomUUID()
  await owner.query(`insert into staff.accounts (id, name, email) values ($1, $2, $3)`, [id, name, `${id}@example.org`])
  return id
}

/** A session of this moment: time may have passed in the database since the last. */
async function signIn(owner: pg.Client, person: string): Promise<Buffer> {
  const hash = randomBytes(32)
  await owner.query(
    `insert into staff.sessions (token_hash, staff_id, expires_at) values ($1, $2, now() + interval '1 hour')`,
    [hash, person],
  )
  return hash
}
