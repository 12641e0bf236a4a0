import { expect, test } from 'vitest'
import { parliamentSources } from '../words/parliament-sources.ts'
import { parliamentAt, parliamentUrls, toParliamentUrls, toParliamentVariables } from './parliament-urls.ts'
import { allSources, readSyncTarget, takeTarget, tellUsage } from './sources.ts'

test.each([
  { typed: '3443', target: { bill: 3443 } },
  { typed: '3429 illegal-migration-bill', target: { bill: 3429, is: 'illegal-migration-bill' } },
  { typed: 'members', target: 'members' },
  { typed: 'divisions', target: 'divisions' },
  { typed: 'memberships', target: 'memberships' },
  { typed: 'division commons 1000', target: { division: { house: 'Commons', parliamentId: 1000, is: undefined } } },
  {
    typed: 'division lords 2519 lords-2021-04-21-motion-e1',
    target: { division: { house: 'Lords', parliamentId: 2519, is: 'lords-2021-04-21-motion-e1' } },
  },
])('"$typed" says what to sync', ({ typed, target }) => {
  expect(readSyncTarget(typed.split(' '))).toEqual(target)
})

test.each([
  '',
  'everything',
  'division',
  'division senate 3',
  'division commons',
  'division lords six',
  '-5',
  '3429 Illegal',
])('"%s" asks for nothing there is', (typed) => {
  expect(readSyncTarget(typed.split(' '))).toBeUndefined()
})

test.each(parliamentSources)(
  'of $name, which anybody may know of, sync has a source that goes by that name',
  ({ name }) => {
    const target = readSyncTarget([name])
    expect(target).toBe(name)
    expect(target && takeTarget(target).name).toBe(name)
    expect(tellUsage()).toMatch(new RegExp(`^npm run sync -- ${name} `, 'm'))
  },
)

test.each([
  { target: { bill: 3443 }, name: 'bill 3443' },
  { target: { division: { house: 'Lords', parliamentId: 2519 } }, name: 'division lords 2519' },
] as const)('a run is written down as $name', ({ target, name }) => {
  expect(takeTarget(target).name).toBe(name)
})

test('each line of the usage tells what one source brings, and no target is of two', () => {
  expect(tellUsage().match(/^npm run sync -- /gm)).toHaveLength(allSources.flatMap(({ usage }) => usage).length)
  for (const { name } of parliamentSources) {
    expect(allSources.filter(({ take }) => take(name) !== undefined)).toHaveLength(1)
  }
})

test('the variables of Parliament’s addresses lead to the APIs that they name, and back', () => {
  expect(toParliamentUrls(toParliamentVariables(parliamentUrls))).toEqual(parliamentUrls)
  expect(Object.keys(parliamentAt('http://127.0.0.1:4010'))).toEqual(Object.keys(parliamentUrls))
})
