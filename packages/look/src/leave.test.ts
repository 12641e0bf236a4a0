import { expect, test } from 'vitest'
import { createShiftCounter, leaveNow } from './leave.js'

function press(counter: ReturnType<typeof createShiftCounter>, key: string, at: number): boolean {
  counter.down(key, false)
  return counter.up(key, at)
}

test('the third press of Shift within five seconds of the second leaves', () => {
  const counter = createShiftCounter()
  expect([press(counter, 'Shift', 0), press(counter, 'Shift', 4_000), press(counter, 'Shift', 8_900)]).toEqual([
    false,
    false,
    true,
  ])
})

test('a pause of more than five seconds begins the count anew', () => {
  const counter = createShiftCounter()
  press(counter, 'Shift', 0)
  press(counter, 'Shift', 1_000)
  expect(press(counter, 'Shift', 6_001)).toBe(false)
  press(counter, 'Shift', 6_500)
  expect(press(counter, 'Shift', 7_000)).toBe(true)
})

test('capitals typed with Shift do not leave', () => {
  const counter = createShiftCounter()
  for (const at of [0, 500, 1_000, 1_500]) {
    counter.down('Shift', false)
    counter.down('A', false)
    expect(counter.up('A', at)).toBe(false)
    expect(counter.up('Shift', at + 100)).toBe(false)
  }
})

test('holding Shift counts as one press', () => {
  const counter = createShiftCounter()
  counter.down('Shift', false)
  for (let repeat = 0; repeat < 10; repeat += 1) counter.down('Shift', true)
  expect(counter.up('Shift', 10)).toBe(false)
  expect(press(counter, 'Shift', 20)).toBe(false)
})

test('leaving blanks the page and empties its forms before it goes', () => {
  const order: string[] = []
  const page = {
    title: 'Letter, step 2 of 3',
    documentElement: {
      set hidden(_: boolean) {
        order.push('blank')
      },
    },
    dispatchEvent: ({ type }: Event) => order.push(type) > 0,
    forms: [{ reset: () => order.push('reset') }],
    body: { replaceChildren: () => order.push('emptied') },
  }
  leaveNow(page, { replace: (url) => order.push(url) })
  expect(order).toEqual(['leaving', 'blank', 'reset', 'emptied', '/leave'])
  expect(page.title).toBe(' ')
})
