import { countProposals, listProposals, proposalLists, type ProposalsWanted } from '@safe-to-report/bill-tracker/desk'
import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { medianOf, type Measurement, type Row } from '../measurement.ts'
import { openDeskPages } from './open-desk-pages.ts'
import { waitInThousands } from './wait-in-thousands.ts'

const count = 5_000
const rounds = 30
const barInMs = 100

type Look = readonly [what: string, work: () => Promise<unknown>]

/** With thousands of proposals that wait: each list as the desk's own role reads it, and the pages that show them. */
export const deskList: Measurement = {
  name: 'desk-list',
  measure: async (clusterUrl) => {
    const database = await cloneDatabase(clusterUrl, { isFounded: true })
    const { db, close } = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'bench' })
    const { id: staffId } = await waitInThousands(database, count)
    const pages = await openDeskPages(database, staffId)
    const read = (wanted: Partial<ProposalsWanted>) => listProposals(db, { list: 'waiting', staffId, ...wanted })
    const last = (await read({})).pages
    const looks: Look[] = [
      ...proposalLists.map((list): Look => [`the list “${list}”`, () => read({ list })]),
      ['the last page of a list', () => read({ page: last })],
      ['a list searched for words', () => read({ search: 'printed paper 4321' })],
      ['how much waits, for the head of every page', () => countProposals(db, staffId)],
      ['the page “To check”', () => pages.load('/staff/check')],
      ['the page of what waits of oneself', () => pages.load('/staff/check?list=mine')],
      ['the first page of the desk', () => pages.load('/staff')],
    ]
    try {
      const rows = []
      for (const look of looks) rows.push(await measureOne(look))
      return rows
    } finally {
      await pages.stop()
      await close()
      await database.drop()
    }
  },
}

async function measureOne([what, work]: Look): Promise<Row> {
  const took: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const began = performance.now()
    await work()
    took.push(performance.now() - began)
  }
  // The first look opens connections and compiles what a process does first.
  const known = took.slice(1)
  const slowest = Math.max(...known)
  return {
    what: `${count.toLocaleString('en-GB')} proposals wait: ${what}`,
    bar: `≤ ${barInMs} ms`,
    measured: `slowest of ${rounds}: ${slowest.toFixed(1)} ms; median ${medianOf(known).toFixed(1)} ms`,
    isHeld: slowest <= barInMs,
  }
}
