import { expect, test } from 'vitest'
import { letterForm } from './letter-form.ts'
import { looksLikeAddress } from './sender-name.ts'

test.each([
  'Ana Quetzalcoatl',
  'Siobhán O’Brien',
  "Niamh O'Brien",
  'Jean-Luc Picard',
  'María José Ñáñez',
  'María “Mari” José',
  'Nguyễn Thị Minh Khai',
  'محمد بن سلمان',
  'נועה כהן',
  'Анна Каренина',
  '王小明',
  'Björk',
  'J. R. R. Tolkien',
  'J.R.R. Tolkien',
  'A. B.',
  'Q',
  'Dr. St.John Smith',
  'Ann (for the Refuge)',
  'Ann & Bob',
  'Ann / Bob',
  'Ann: a neighbour',
  'Org Smith, Comfort Gov',
])('%s is a name', (name) => {
  expect(looksLikeAddress(name)).toBe(false)
})

test.each([
  'speaker@parliament.uk',
  'Ann, speaker@parliament.uk',
  '"The Speaker" <speaker@parliament.uk>',
  'Ann ＠ parliament',
  'Ann ﹫ parliament',
  'The Speaker ＜speaker＞',
  'Ann > Bob',
  'Ann ＂Speaker＂',
  'https://parliament.uk',
  'Ann ：／／ parliament',
  'www.parliament',
  'Ann www.parliament',
  'Ｗｗｗ．parliament',
  'w\u200Bww.parliament',
  'parliament.uk',
  'Speaker (parliament.uk)',
  'speaker.parliament.uk.',
  'ｐａｒｌｉａｍｅｎｔ．ｕｋ',
])('%s looks like an address', (name) => {
  expect(looksLikeAddress(name)).toBe(true)
})

test('the letter’s own form refuses such a name, and says why', () => {
  const name = letterForm.shape.name.safeParse('Ann, speaker@parliament.uk')
  expect(name.error?.issues.map(({ message }) => message)).toEqual(['name-like-address'])
  expect(letterForm.shape.name.safeParse('Ann').success).toBe(true)
})
