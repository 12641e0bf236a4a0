import { expect, test } from 'vitest'
import { tagsOfNotice } from './tags-of-notice.ts'

test('a notice carries the tags of what changed', () => {
  expect(tagsOfNotice('["kind:stage","7c0e"]')).toEqual(['kind:stage', '7c0e'])
})

test.each(['', 'nonsense', '{"a":1}', '[1]'])('a notice that cannot be read (%s) outdates every page', (notice) => {
  expect(tagsOfNotice(notice)).toEqual(['*'])
})
