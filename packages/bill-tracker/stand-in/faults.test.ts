import { expect, onTestFinished, test } from 'vitest'
import { startStandInParliament, type StandInParliament } from './start-stand-in.ts'

test.each([
  { list: 'of the Bills API', path: '/api/v1/Bills', empty: { items: [], totalResults: 0, itemsPerPage: 20 } },
  { list: 'without an envelope', path: '/data/divisions.json/search?queryParameters.startDate=2021-01-01', empty: [] },
  {
    list: 'of a name of its own',
    path: '/api/v1/Bills/9003/Publications',
    empty: { billId: 9003, publications: [] },
  },
])('an empty list $list says so without a fault', async ({ path, empty }) => {
  const { standIn, ask } = await start()
  standIn.travel({ to: 'tabled' })
  expect(await ask(path)).not.toEqual(empty)
  standIn.addFault({ kind: 'empty' })
  expect(await ask(path)).toEqual(empty)
})

test('an answer of another shape has other names, and its values', async () => {
  const { standIn, ask } = await start()
  standIn.addFault({ kind: 'changed-shape' })
  const answer = await ask('/api/v1/Bills?Take=1')
  expect(answer).toMatchObject({ itemsV2: [{ billIdV2: 2709 }], totalResultsV2: 5 })
  expect(answer).not.toHaveProperty('items')
})

async function start(): Promise<{ standIn: StandInParliament; ask: (path: string) => Promise<unknown> }> {
  const standIn = await startStandInParliament()
  onTestFinished(standIn.stop)
  return { standIn, ask: async (path) => (await fetch(`${standIn.url}${path}`)).json() }
}
