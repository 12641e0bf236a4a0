import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { languages, seatNameIn } from '@safe-to-report/languages'
import { letterWords } from './letter-words.ts'
import { sayWhy } from '@safe-to-report/outbox/seal'
import { renderTemplate } from '../campaign/template.ts'

const founding = new URL('../../../bill-tracker/founding/seats.csv', import.meta.url)

async function listSeats(): Promise<{ name: string; nation: string }[]> {
  const [, ...lines] = (await readFile(founding, 'utf8')).trim().split('\n')
  return lines.map((line) => {
    const [, name = '', nation = ''] = /^\w+,"?([^"]*?)"?,([\w ]+)$/.exec(line) ?? []
    return { name, nation }
  })
}

test('of the 32 seats of Wales, as the record names them, 23 have another name in Welsh; no other seat has', async () => {
  const seats = await listSeats()
  expect(seats).toHaveLength(650)
  const renamed = seats.filter(({ name }) => seatNameIn('cy', name) !== name)
  expect(new Set(renamed.map(({ nation }) => nation))).toEqual(new Set(['Wales']))
  expect(renamed).toHaveLength(23)
  expect(new Set(renamed.map(({ name }) => seatNameIn('cy', name))).size).toBe(23)
})

test('Caerfyrddin is called so in both', () => {
  expect(seatNameIn('cy', 'Caerfyrddin')).toBe('Caerfyrddin')
})

const welsh = 'De Caerdydd a Phenarth'
const english = 'Cardiff South and Penarth'

test.each(languages)(
  'in %s a letter, a campaign’s text and a notice name the seat as that language does',
  (language) => {
    const said = language === 'cy' ? welsh : english
    const facts = { member: { name: null, party: null }, seat: { name: english, nation: 'Wales' as const } }
    expect(letterWords[language].livesIn(english)).toContain(said)
    expect(renderTemplate('In {{ seat.name }}', facts, language)).toBe(`In ${said}`)
    expect(sayWhy(language, 'member', { why: 'seat-vacant', office: english })).toContain(said)
  },
)
