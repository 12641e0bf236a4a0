import { expect, test } from 'vitest'
import { formatMeetingCode, newMeetingCode, readMeetingCode } from './meeting-code.ts'

test.each([
  '482173905',
  '482 173 905',
  ' 482-173-905. ',
  '482\u00a0173\u2009905',
  '\u200b482173905',
  '４８２１７３９０５',
  '٤٨٢١٧٣٩٠٥',
  '৪৮২১৭৩৯০৫',
])('%j is the code', (typed) => {
  expect(readMeetingCode(typed)).toBe('482173905')
})

test.each(['', '48217390', '4821739055', '482 173 90O', 'SW1A 0AA', 'a482173905'])('%j is no code', (typed) => {
  expect(readMeetingCode(typed)).toBeUndefined()
})

test('what is written for people to read aloud is read back, whatever the code', () => {
  for (let time = 0; time < 200; time += 1) {
    const code = newMeetingCode()
    expect(formatMeetingCode(code)).toMatch(/^\d{3} \d{3} \d{3}$/)
    expect(readMeetingCode(formatMeetingCode(code))).toBe(code)
  }
})
