import { amendments, openDatabase } from '@safe-to-report/db'
import { cloneDatabase, openTestDesk, passTime } from '@safe-to-report/db/testing'
import { eq } from 'drizzle-orm'
import { afterAll, expect, inject, test } from 'vitest'
import { findAmendmentPage } from '../pages/amendment-page.ts'
import { findDataPage } from '../pages/data-page.ts'
import { findFollowing } from './find-following.ts'
import type { FollowScope } from './following-types.ts'
import { tellChangedPage } from './tell-changed-page.ts'

const now = new Date('2026-12-24T09:00:00Z')
const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
const site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
const desk = await openTestDesk(database)

afterAll(async () => {
  await Promise.all([owner.close(), desk.close(), site.close()])
  await database.drop()
})

/** Publishes another note of an amendment, and takes it back after some minutes. */
async function undoAfter(minutes: number, note: string): Promise<string> {
  const slug = 'domestic-abuse-bill-lords-report-70'
  const [row] = await owner.db.select().from(amendments).where(eq(amendments.slug, slug))
  const { id = '', note: before = null } = row ?? {}
  const edit = {
    act: 'edit',
    kind: 'amendment',
    subjectId: id,
    expected: { note: before },
    proposed: { note },
  } as const
  const set = await desk.publish([edit])
  await passTime(owner.db, minutes / 60)
  await desk.undo(set, 'It was another one.')
  return slug
}

test('what was undone within minutes is no correction and no news; later it is both, told once and the right way round', async () => {
  const slug = await undoAfter(4, 'A slip of the hand.')
  const page = await findAmendmentPage(site.db, slug)
  const following = await findFollowing(site.db, { of: 'everything' }, now)
  const { changes, corrections } = await findDataPage(site.db)
  expect(JSON.stringify([page, following?.changed, changes, corrections])).not.toContain('A slip of the hand.')

  await undoAfter(6, 'Read by many.')
  const later = await findAmendmentPage(site.db, slug)
  expect(later?.corrections.map(({ said, why }) => [said, why])).toEqual([
    ['Note: “Read by many.”.', 'It was another one.'],
  ])
  const told = await findFollowing(site.db, { of: 'everything' }, now)
  const titles = told?.changed.map((changed) => tellChangedPage(changed).title) ?? []
  expect(titles).toContainEqual(expect.stringMatching(/^Corrected: Amendment 70.*Taken back: Note: “Read by many\.”/))
})

test('a row that came and was undone is told as taken back where it stood, and nowhere else', async () => {
  const [like] = await owner.db
    .select()
    .from(amendments)
    .where(eq(amendments.slug, 'domestic-abuse-bill-lords-report-70'))
  const add = (number: string) => ({
    kind: 'amendment',
    title: `Amendment ${number}`,
    within: 'Domestic Abuse Bill',
    billId: like?.billId ?? '',
    proposed: { stageId: like?.stageId, slug: `dab-${number}`, kind: 'amendment', number, numberKey: number },
  })
  const slip = await desk.publish([add('901')])
  await desk.undo(slip, 'A slip.')
  const set = await desk.publish([add('902')])
  await passTime(owner.db, 1)
  await desk.undo(set, 'It is of another bill.')
  const toldIn = async (scope: FollowScope): Promise<string[]> => {
    const following = await findFollowing(site.db, scope, now)
    return (following?.changed ?? [])
      .map(tellChangedPage)
      .map(({ title }) => title)
      .filter((title) => /90[12]/.test(title))
  }
  const told = [
    expect.stringMatching(
      /^Corrected: Amendment 902, Domestic Abuse Bill: Taken back: .* Why: It is of another bill\.$/,
    ),
  ]
  expect(await toldIn({ of: 'everything' })).toEqual(told)
  expect(await toldIn({ of: 'bill', slug: 'domestic-abuse-bill' })).toEqual(told)
  expect(await toldIn({ of: 'bill', slug: 'victims-and-prisoners-bill' })).toEqual([])
})
