import { proceedingNames, tellStands, tellStatus } from '@safe-to-report/bill-tracker/reading'
import { dayIn, languages } from '@safe-to-report/languages'
import { expect, test } from 'vitest'
import { sampleStands, sampleStatuses } from './samples.ts'
import { tellGapIn, tellLookIn, tellNextIn } from './tell-looks-in.ts'
import { tellKindIn, tellStandsIn, tellWhoseIn } from './tell-stands-in.ts'
import { tellStatusIn } from './tell-status-in.ts'
import { standingWords } from './words-in.ts'

const others = languages.filter((language) => language !== 'en')
const days = ['2026-10-05', '2026-09-17']
const english = languages.flatMap((language) => (language === 'en' ? days.map((day) => dayIn(language, day)) : []))

/** The days and names that a sentence says, as English has them. */
function factsOf(sentence: string, language: (typeof languages)[number]): string[] {
  const said = days.flatMap((day, index) => (sentence.includes(dayIn(language, day)) ? [english[index] ?? ''] : []))
  return [...said, ...(sentence.match(/New Clause 1|Made Bill|17:00/g) ?? [])].toSorted()
}

const statuses = others.flatMap((language) => sampleStatuses.map((status) => ({ language, status })))

test.each(statuses)(
  'where an ask stands says in $language what it says in English: $status',
  ({ language, status }) => {
    const [own, theirs] = [tellStatusIn(language, status), tellStatus(status)]
    expect(factsOf(`${own.mark} ${own.sentence}`, language)).toEqual(factsOf(`${theirs.mark} ${theirs.brief}`, 'en'))
    expect(own.mark).not.toBe(theirs.mark)
    expect(own.sentence).toMatch(/^.*[.]$/)
    expect(own.sentence).not.toMatch(/undefined|\bthe\b|carri/)
  },
)

test.each(others)('in %s no two states are told alike', (language) => {
  const told = sampleStatuses.map((status) => Object.values(tellStatusIn(language, status)).join(' '))
  expect(new Set(told).size).toBe(told.length)
  const marks = Object.values(standingWords[language].status.marks)
  expect(new Set(marks).size).toBe(marks.length)
})

test.each(others)('what waits, is late or was answered says in %s what it says in English', (language) => {
  for (const stands of sampleStands) {
    const [own, theirs] = [tellStandsIn(language, stands), tellStands(stands)]
    expect(factsOf(own.sentence ?? '', language)).toEqual(factsOf(theirs.sentence ?? '', 'en'))
    expect([own.mark === null, own.sentence === null]).toEqual([theirs.mark === null, theirs.sentence === null])
    expect(own.sentence ?? 'none').not.toBe(theirs.sentence)
  }
  const told = sampleStands.map((stands) => Object.values(tellStandsIn(language, stands)).join(' '))
  expect(new Set(told).size).toBe(told.length)
})

test('in English they are the record’s own words', () => {
  for (const status of sampleStatuses) expect(tellStatusIn('en', status).sentence).toBe(tellStatus(status).brief)
  for (const stands of sampleStands) expect(tellStandsIn('en', stands)).toEqual(tellStands(stands))
})

test('names of Parliament’s are marked, and mark nothing themselves', () => {
  const member = { id: null, name: 'A <b>Member</b>' }
  expect(tellWhoseIn('es', { kind: 'question', member, body: 'Home Office' })).toBe(
    'Pregunta de <en>A ‹b›Member‹/b›</en> · Dirigida a: <en>Home Office</en>',
  )
  expect(tellKindIn('cy', { kind: 'question', house: 'Lords' })).toBe('Cwestiwn · Tŷ’r Arglwyddi')
  const date = { day: '2026-10-05', hour: null, shownOn: { page: 'bill', slug: 'made' } as const, subjectId: 'made' }
  expect(tellNextIn('pt', { ...date, what: 'due', title: 'Police' })).toBe('Espera-se resposta: <en>Police</en>')
  expect(tellNextIn('pt', { ...date, what: 'sitting', title: 'Police' })).toBe('<en>Police</en>')
})

const at = new Date('2026-11-30T14:05:00Z')

test('until when Parliament was looked at, and what could not be seen', () => {
  const look = { name: 'questions', title: 'Written questions and answers', lookedAt: at, failedSince: at }
  expect(tellLookIn('es', look)).toEqual({
    title: 'Preguntas por escrito y sus respuestas',
    until: '30 de noviembre de 2026, 14:05',
    note: 'No responde desde el 30 de noviembre de 2026, 14:05: puede faltar lo ocurrido desde entonces.',
  })
  const gap = { title: 'Petitions', part: '', cause: 'refused' as const, what: 'No answer', since: at, endedAt: null }
  expect(tellGapIn('cy', gap)).toBe('<en>Petitions: No answer.</en> Ers 30 Tachwedd 2026, 14:05.')
})

test('each kind has its words', () => {
  for (const language of others) {
    expect(Object.keys(standingWords[language].kinds).toSorted()).toEqual(Object.keys(proceedingNames).toSorted())
  }
})
