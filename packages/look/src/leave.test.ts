import { expect, test } from 'vitest'
import { leaveNow } from './leave.js'

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
