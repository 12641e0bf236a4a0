import { constituencies, members, openDatabase, recipientKinds } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { recipientKey } from './recipient.ts'
import { foundForTests, member, seat } from './testing/letters-for-tests.ts'

const database = await cloneDatabase(inject('clusterUrl'))
await foundForTests(database)
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner', max: 1 })

beforeEach(async () => {
  await owner.db.update(members).set({ email: member.email, isCurrent: true }).where(eq(members.id, member.id))
  await owner.db.update(constituencies).set({ memberId: member.id, seat: 'held' })
})

afterAll(async () => {
  await owner.close()
  await database.drop()
})

const ofMember = { office: seat.name, holder: member.id, name: member.name, address: member.email }
const nobody = { office: seat.name, holder: null, name: null, address: null }

test.each([
  { what: 'held', change: {}, says: { ...ofMember, standing: 'holds' } },
  {
    what: 'vacant',
    change: { seat: 'vacant', memberId: null },
    says: { ...nobody, standing: 'vacant' },
  },
  { what: 'not known', change: { seat: 'unknown', memberId: null }, says: { ...nobody, standing: 'unknown' } },
  { what: 'held by nobody we know', change: { memberId: null }, says: { ...nobody, standing: 'unknown' } },
  { what: 'one whose member may have left', change: { seat: 'unknown' }, says: { ...ofMember, standing: 'unknown' } },
] as const)('of a seat that is $what', async ({ change, says }) => {
  await owner.db.update(constituencies).set({ seat: 'held', ...change })
  expect(await recipientOf('member', seat.gss)).toEqual([says])
})

test('a member who is no longer one holds nothing, and is known all the same', async () => {
  await owner.db.update(members).set({ isCurrent: false, email: null }).where(eq(members.id, member.id))
  expect(await recipientOf('member', seat.gss)).toEqual([{ ...ofMember, address: null, standing: 'unknown' }])
})

test('nothing is said of an area or a kind that there is not', async () => {
  expect(await recipientOf('member', 'E14000000')).toEqual([])
  expect(await recipientOf('nobody', seat.gss)).toEqual([])
})

test.each(recipientKinds)('a recipient that is a %s has one key, here and in the database', async (kind) => {
  const { rows } = await owner.db.execute(sql`select letters.recipient_key(${kind}, ${member.id}) as key`)
  expect(rows).toEqual([{ key: recipientKey({ kind, holder: member.id }) }])
})

async function recipientOf(kind: string, area: string): Promise<unknown[]> {
  const { rows } = await owner.db.execute(sql`select * from letters.recipient_of(${kind}, ${area})`)
  return rows
}
