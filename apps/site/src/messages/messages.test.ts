import type { Language } from '@safe-to-report/languages'
import { compareMessages } from '@safe-to-report/languages/testing'
import { expect, test } from 'vitest'

/** Every part there is, so that a new one is compared without being named here. */
const parts = Object.entries(
  import.meta.glob<Record<string, Record<Language, object>>>('./*/index.ts', { eager: true }),
).flatMap(([file, module]) => Object.values(module).map((messages) => ({ part: file.slice(2, -9), messages })))

test.each(parts)('the messages of $part say the same in every language', ({ messages }) => {
  expect(compareMessages(messages)).toEqual([])
})

test('the frame of every page is among them', () => {
  expect(parts.map(({ part }) => part)).toContain('frame')
})
