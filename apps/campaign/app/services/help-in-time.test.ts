import type { HelpService } from '@safe-to-report/bill-tracker/help'
import { expect, test } from 'vitest'
import { helpInTime } from './help-in-time.ts'

const service = (slug: string): HelpService => ({
  slug,
  kind: 'other-line',
  name: slug,
  runBy: null,
  audience: 'anyone',
  nations: [],
  number: null,
  textNumber: null,
  hours: null,
  isFree: false,
  languages: [],
  access: [],
  passesNothingOn: false,
  site: null,
  sites: { cy: null, es: null, pt: null },
  checkedOn: '2026-11-30',
  sources: [],
})

const never = (): Promise<never> => new Promise(() => undefined)

function helpWhere(reads: (() => Promise<HelpService[]>)[], wait: () => Promise<void> = never) {
  const failures: unknown[] = []
  const find = helpInTime({
    read: () => (reads.shift() ?? never)(),
    shipped: () => [service('shipped')],
    wait,
    onFailure: (error) => failures.push(error),
  })
  const ask = async () => {
    const { services, from } = await find()
    return [from, ...services.map(({ slug }) => slug)]
  }
  return { ask, failures }
}

const down = () => Promise.reject(new Error('down'))
const says = (slug: string) => () => Promise.resolve([service(slug)])

test('what the record says stands, each time anew', async () => {
  const { ask } = helpWhere([says('one'), says('two')])
  expect(await ask()).toEqual(['record', 'one'])
  expect(await ask()).toEqual(['record', 'two'])
})

test('with the record down from the beginning, what shipped stands in', async () => {
  const { ask, failures } = helpWhere([down])
  expect(await ask()).toEqual(['code', 'shipped'])
  expect(failures).toHaveLength(1)
})

test('once it was read, what was read last stands in: staff may have taken something back since it shipped', async () => {
  const { ask } = helpWhere([says('one'), down, says('two')])
  expect(await ask()).toEqual(['record', 'one'])
  expect(await ask()).toEqual(['memory', 'one'])
  expect(await ask()).toEqual(['record', 'two'])
})

test('a record that hangs is not waited for', async () => {
  const { ask } = helpWhere([], () => Promise.resolve())
  expect(await ask()).toEqual(['code', 'shipped'])
})
