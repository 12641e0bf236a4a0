import { expect, test } from 'vitest'
import { compareMessages } from './compare-messages.ts'

const en = {
  hello: 'A very good day to you',
  count: (many: string) => `<b>${many}</b> of 5,000`,
  deep: { name: 'Name' },
}
const es = { hello: 'Que tenga buen día', count: (many: string) => `de 5000, <b>${many}</b>`, deep: { name: 'Name' } }
const pt = { hello: 'Tenha um bom dia', count: (many: string) => `em 5000: <b>${many}</b>`, deep: { name: 'Nome' } }
const cy = { hello: 'Diwrnod da i chi', count: (many: string) => `o 5,000: <b>${many}</b>`, deep: { name: 'Enw' } }

test('translations with the same parts in another order are right, and short words may agree', () => {
  expect(compareMessages({ en, es, pt, cy })).toEqual([])
})

test.each([
  ['a text left in English', { ...es, hello: en.hello }, 'es hello is a copy'],
  ['a lost value', { ...es, count: () => '<b>muchas</b> de 5000' }, 'es count has other parts than in English'],
  ['a lost mark', { ...es, count: (many: string) => `${many} de 5000` }, 'es count has other parts than in English'],
  [
    'another number',
    { ...es, count: (many: string) => `<b>${many}</b> de 500` },
    'es count has other parts than in English',
  ],
  ['an undefined', { ...es, hello: `${undefined}` }, 'es hello says undefined'],
  ['an empty text', { ...es, deep: { name: ' ' } }, 'es deep.name says nothing'],
])('%s is found', (_, faulty, fault) => {
  expect(compareMessages({ en, es: faulty, pt, cy })).toEqual([fault])
})
