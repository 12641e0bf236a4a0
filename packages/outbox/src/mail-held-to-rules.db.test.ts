import { mailKinds, mailReasons, mailStates, openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { sql, type SQL } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, expect, inject, test } from 'vitest'

const database = await cloneDatabase(inject('clusterUrl'))
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test worker' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })
const site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test site' })

afterAll(async () => {
  await Promise.all([owner.close(), worker.close(), campaign.close(), site.close()])
  await database.drop()
})

interface Row {
  kind: string
  state: string
  sealed: Buffer | null
  wrapped_key: Buffer | null
  /** Seconds from now until it is erased; null for no end. */
  left: number | null
  [column: string]: unknown
}

async function look(id: string): Promise<Row | undefined> {
  const { rows } = await owner.db.execute<Row>(sql`
    select kind, state, sealed, wrapped_key, extract(epoch from erase_at - now())::double precision as left
    from letters.mail where id = ${id}`)
  return rows[0]
}

async function isDone(db: typeof owner.db, statement: SQL): Promise<boolean> {
  return db.execute(statement).then(
    ({ rowCount }) => (rowCount ?? 0) > 0,
    () => false,
  )
}

const hours = fc.option(fc.integer({ min: -1_000, max: 1_000 }), { freq: 3 })
const bytes = fc.option(fc.uint8Array({ minLength: 1, maxLength: 4 }).map((given) => Buffer.from(given)))
const columns = {
  kind: fc.constantFrom(...mailKinds, 'Letter', '', 'push'),
  state: fc.constantFrom(...mailStates, 'sent', ''),
  sealed: bytes,
  wrapped_key: bytes,
  erase_at: hours,
  run_at: hours,
  data_at: hours,
  attempts: fc.nat(9),
  reason: fc.option(fc.constantFrom(...mailReasons)),
}
type Change = Partial<Record<keyof typeof columns, string | number | Buffer | null>>

function toSql([column, value]: [string, string | number | Buffer | null]): SQL {
  if (!column.endsWith('_at') || typeof value !== 'number') return sql`${value}`
  return sql`now() + ${value} * interval '1 hour'`
}

const few = fc.subarray(
  ['kind', 'state', 'sealed', 'wrapped_key', 'erase_at', 'run_at', 'data_at', 'attempts', 'reason'] as const,
  {
    minLength: 1,
    maxLength: 2,
  },
)
const change: fc.Arbitrary<Change> = fc
  .tuple(few, fc.record(columns))
  .map(([names, all]) => Object.fromEntries(names.map((name) => [name, all[name]])))
const start = fc.record({
  kind: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...mailKinds) }, columns.kind),
  state: fc.oneof({ weight: 4, arbitrary: fc.constantFrom('unconfirmed', 'queued') }, columns.state),
  erase_at: columns.erase_at,
})

async function insert(db: typeof owner.db, row: Change): Promise<string | undefined> {
  const id = crypto.randomUUID()
  const values = Object.entries({ urgency: 3, ...row })
  const names = sql.join([sql`id`, ...values.map(([column]) => sql.identifier(column))], sql`, `)
  const given = sql.join([sql`${id}::uuid`, ...values.map(toSql)], sql`, `)
  return (await isDone(db, sql`insert into letters.mail (${names}) values (${given})`)) ? id : undefined
}

test('whatever the campaign or a worker puts in begins as the rules say, and has an end within a day, a notice within three', async () => {
  const seen = { taken: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(change, start, fc.boolean(), async (more, begin, isWorker) => {
      const id = await insert((isWorker ? worker : campaign).db, { ...more, ...begin })
      seen[id === undefined ? 'refused' : 'taken'] += 1
      if (id === undefined) return
      const row = await look(id)
      expect(mailKinds).toContain(row?.kind)
      expect(['unconfirmed', ...(row?.kind === 'letter' ? [] : ['queued'])]).toContain(row?.state)
      expect(row?.left).toBeLessThanOrEqual((row?.kind === 'notice' ? 72 : 24) * 3_600)
    }),
    { numRuns: 150 },
  )
  expect(seen.taken).toBeGreaterThan(30)
  expect(seen.refused).toBeGreaterThan(20)
})

/** The longest that a state may last in all, counted from now: but for waiting letters, 72 hours for them and notices, or 24. */
function isLonger(before: Row, after: Row): boolean {
  if (after.state === before.state) return (after.left ?? Infinity) > (before.left ?? Infinity) + 1
  return after.kind === 'letter'
    ? after.left !== null && after.left > 72 * 3_600 + 1
    : (after.left ?? Infinity) > (after.kind === 'notice' ? 72 : 24) * 3_600 + 1
}

test('whatever a worker writes, a mail keeps its kind, its content and its end, or has less of them', async () => {
  const seen = { written: 0, refused: 0 }
  const fresh = fc.constantFrom('unconfirmed' as const, 'queued' as const)
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...mailKinds),
      fresh,
      fc.array(change, { maxLength: 5 }),
      async (kind, state, changes) => {
        const begin = { kind, state: kind === 'letter' ? 'unconfirmed' : state }
        const id = await insert(worker.db, { ...begin, sealed: Buffer.from('s'), wrapped_key: Buffer.from('w') })
        if (id === undefined) throw new Error(`no ${kind} could be put in`)
        for (const one of changes) {
          const before = await look(id)
          if (before === undefined) return
          const sets = Object.entries({ attempts: 1, ...one }).map(
            (entry) => sql`${sql.identifier(entry[0])} = ${toSql(entry)}`,
          )
          const isWritten = await isDone(
            worker.db,
            sql`update letters.mail set ${sql.join(sets, sql`, `)} where id = ${id}`,
          )
          seen[isWritten ? 'written' : 'refused'] += 1
          const after = await look(id)
          if (after === undefined) return
          const expected = isWritten ? after : before
          expect({ ...after, left: 0 }).toEqual({ ...expected, left: 0 })
          expect(after.kind).toBe(kind)
          for (const column of ['sealed', 'wrapped_key'] as const) {
            expect([before[column], null]).toContainEqual(after[column])
          }
          expect(isLonger(before, after), JSON.stringify([before.state, before.left, after.state, after.left])).toBe(
            false,
          )
        }
      },
    ),
    { numRuns: 150 },
  )
  expect(seen.written).toBeGreaterThan(30)
  expect(seen.refused).toBeGreaterThan(30)
})

test.each([
  { who: 'the campaign', db: campaign.db },
  { who: 'the site', db: site.db },
])('$who can change, take out and read no mail, whatever it names', async ({ db }) => {
  const id = await insert(owner.db, { kind: 'notice', state: 'queued', sealed: Buffer.from('s') })
  const before = await look(id ?? '')
  await fc.assert(
    fc.asyncProperty(change, async (sets) => {
      for (const entry of Object.entries({ attempts: 1, ...sets })) {
        const set = sql`${sql.identifier(entry[0])} = ${toSql(entry)}`
        expect(await isDone(db, sql`update letters.mail set ${set}`)).toBe(false)
        expect(await isDone(db, sql`select ${sql.identifier(entry[0])} from letters.mail`)).toBe(false)
      }
    }),
    { numRuns: 3 },
  )
  for (const statement of [sql`delete from letters.mail`, sql`truncate letters.mail`, sql`select from letters.mail`]) {
    expect(await isDone(db, statement)).toBe(false)
  }
  expect({ ...(await look(id ?? '')), left: 0 }).toEqual({ ...before, left: 0 })
})
