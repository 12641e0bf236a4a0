import { itemKinds } from '@safe-to-report/db'
import { expect, test } from 'vitest'
import { matchedKinds } from './item-to-match.ts'
import { findFaults } from './language/find-faults.ts'
import { readWatch } from './language/read-watch.ts'
import { sharedLists } from './shared-lists.ts'

const { read, problems } = readWatch(`ask: any\nterm Any: {victim}\n${sharedLists}`)

test('every line of the lists that all watches share can be read', () => {
  expect(problems).toEqual([])
})

test('each list that they name is there, none stands in itself, and concepts are guarded whole', () => {
  expect(findFaults(read, new Map(read.lists.map((list) => [list.name, list])))).toEqual([])
})

test('each has a name of its own line', () => {
  const heads = [...sharedLists.matchAll(/^list (.+?)( except in)?:/gm)].map(
    ([, name, except]) => `${name}${except ?? ''}`,
  )
  expect(heads).toEqual([...new Set(heads)])
})

test('the kinds that a term may name are those of items', () => {
  expect([...matchedKinds].toSorted()).toEqual([...itemKinds].toSorted())
})
