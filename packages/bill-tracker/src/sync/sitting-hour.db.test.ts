import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { expect, inject, onTestFinished, test } from 'vitest'
import { startStandInParliament, type StandInParliament } from '../../stand-in/index.ts'
import { runSync } from './run-sync.ts'

const sources = ['events', 'hansard', 'committees', 'instruments'] as const
/** What these four may ask in an hour in which both Houses sit; all of Parliament's sources together have 600. */
const most = 150

test('an hour of a busy sitting day takes no more requests than these sources may ask', async () => {
  const standIn = await startStandInParliament({ today: '2026-03-03' })
  const clone = await cloneDatabase(inject('clusterUrl'))
  const { db, close } = openDatabase(clone.urlFor('safe_worker'), { applicationName: 'test' })
  onTestFinished(async () => {
    await standIn.stop()
    await close()
    await clone.drop()
  })
  const round = async (at: string): Promise<void> => {
    for (const target of sources) await runSync({ db, target, urls: standIn.urls, now: () => new Date(at) })
  }
  standIn.holdings.instruments.splice(20)
  prepareDay(standIn)
  // The morning catches up with the days before.
  for (let minutes = 0; minutes < 180; minutes += 10) await round(after('2026-03-03T07:00:00Z', minutes))
  const before = standIn.requests.length
  for (let minutes = 0; minutes < 60; minutes += 10) {
    passTenMinutes(standIn, minutes)
    await round(after('2026-03-03T14:00:00Z', minutes))
  }
  const asked = standIn.requests.slice(before).map(({ path }) => path)
  expect(asked.length, count(asked)).toBeLessThanOrEqual(most)
  // And what was said is there: five debates in ten minutes are read as they come.
  const { rows } = await db.$client.query<{ many: string }>(
    `select count(*) many from record.items where kind = 'speech' and key like 'BUSY-%' and happened_on = '2026-03-03'`,
  )
  expect(rows).toEqual([{ many: '30' }])
}, 60_000)

/** Both Houses sit in five places. */
function prepareDay({ holdings }: StandInParliament): void {
  const [commons, lords, tuesday] = holdings.hansard
  if (!commons || !lords || !tuesday) throw new Error('The stand-in has no days')
  const empty = (section: (typeof tuesday.sections)[number]) => ({
    ...section,
    debates: section.debates.map((venue) => ({ ...venue, id: `${venue.id}-today`, below: [], said: [] })),
  })
  tuesday.sections = [...tuesday.sections, ...commons.sections.filter(({ name }) => name === 'WestHall').map(empty)]
  tuesday.sections.push(...commons.sections.filter(({ name }) => name === 'GEN').map(empty))
  holdings.hansard.push({ ...lords, day: tuesday.day, sections: lords.sections.map(empty) })
}

/** Five debates, an instrument, an inquiry and an event more; every part of Hansard has grown. */
function passTenMinutes({ holdings }: StandInParliament, minutes: number): void {
  const today = holdings.hansard.filter(({ day }) => day === '2026-03-03')
  const sections = today.flatMap((day) => day.sections)
  for (const section of sections) section.updated = `2026-03-03T14:${String(minutes).padStart(2, '0')}:00`
  for (let index = 0; index < 5; index += 1) {
    const id = `BUSY-${minutes}-${index}`
    const said = {
      id,
      type: 'Contribution',
      memberId: 990_200_001,
      by: 'Made-up Member 1',
      html: '<p>Made-up.</p>',
    } as const
    const debate = {
      id: `D-${id}`,
      number: 900_000 + minutes * 10 + index,
      title: id,
      tag: 'NewDebate',
      said: [said],
      below: [],
    }
    sections[index % sections.length]?.debates.push(debate)
  }
  const [instrument] = holdings.instruments
  if (instrument) holdings.instruments.unshift({ ...instrument, id: `busy${minutes}`, laidCommons: '2026-03-03' })
  const [business] = holdings.committees.businesses
  if (business)
    holdings.committees.businesses.push({ ...business, id: 999_000 + minutes, openedOn: '2026-03-03', periods: [] })
  const [event] = holdings.whatsOn.events
  if (event) holdings.whatsOn.events.push({ ...event, id: 999_000 + minutes })
}

function after(start: string, minutes: number): string {
  return new Date(Date.parse(start) + minutes * 60_000).toISOString()
}

/** How many were asked of each path, for whoever reads that there were too many. */
function count(asked: readonly string[]): string {
  const paths = Map.groupBy(asked, (path) => path.replace(/\?.*|[\w-]+\.json.*/, ''))
  return [...paths].map(([path, all]) => `${path}: ${all.length}`).join(', ')
}
