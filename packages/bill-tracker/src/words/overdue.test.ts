import { expect, test } from 'vitest'
import { isOverdue } from './overdue.ts'

test.each([
  { what: 'before its day', standing: 'tabled', dueOn: '2026-03-05', is: false },
  { what: 'on its day', standing: 'tabled', dueOn: '2026-03-04', is: false },
  { what: 'the day after', standing: 'tabled', dueOn: '2026-03-03', is: true },
  { what: 'with a holding answer alone', standing: 'holding', dueOn: '2026-03-03', is: true },
  { what: 'answered', standing: 'answered', dueOn: '2026-03-03', is: false },
  { what: 'withdrawn', standing: 'withdrawn', dueOn: '2026-03-03', is: false },
  { what: 'of which no day is named', standing: 'tabled', dueOn: null, is: false },
  { what: 'of which nothing is known', standing: null, dueOn: '2026-03-03', is: false },
])('a question $what: overdue is $is', ({ standing, dueOn, is }) => {
  expect(isOverdue({ standing, dueOn }, '2026-03-04')).toBe(is)
})
