import { expect, test } from 'vitest'
import { nothingKnown } from '../kinds/help-service.ts'
import { toHelpService } from './to-help-service.ts'

const row = {
  ...nothingKnown,
  slug: 'a',
  kind: 'other-line' as const,
  name: 'A',
  audience: 'anyone' as const,
  checkedOn: '2026-11-30',
}

test('what is not known is empty', () => {
  expect(toHelpService(row, [])).toMatchObject({ nations: [], languages: [], access: [], hours: null, isFree: false })
})

test('hours are read by days and times', () => {
  const { hours } = toHelpService({ ...row, hours: 'Mo-Fr 09:00-17:00; Su 10:00-12:30' }, [])
  expect(hours).toEqual([
    { from: 1, to: 5, opens: '09:00', closes: '17:00' },
    { from: 0, to: 0, opens: '10:00', closes: '12:30' },
  ])
  expect(toHelpService({ ...row, hours: 'always' }, []).hours).toBe('always')
})

test('words in a row are taken apart, in our order', () => {
  const told = toHelpService({ ...row, nations: 'wales england', languages: 'cy ur', access: 'chat sign-language' }, [])
  expect(told).toMatchObject({
    nations: ['england', 'wales'],
    languages: ['cy', 'ur'],
    access: ['sign-language', 'chat'],
  })
})
