import { expect, test } from 'vitest'
import { listMissingLanguages, listTranslations, type NoticeColumns } from './notice-words.ts'

const english: NoticeColumns = {
  title: 'Write before Report',
  words: 'The House votes soon.',
  buttonLabel: 'Write',
  titleEs: null,
  wordsEs: null,
  buttonLabelEs: null,
  titlePt: null,
  wordsPt: null,
  buttonLabelPt: null,
  titleCy: null,
  wordsCy: null,
  buttonLabelCy: null,
}
const spanish = { titleEs: 'Escriba', wordsEs: 'Se vota pronto.', buttonLabelEs: 'Escribir' }

test('a language in which all of it is said is one of its languages', () => {
  expect(listTranslations({ ...english, ...spanish })).toEqual([
    { language: 'es', title: 'Escriba', words: 'Se vota pronto.', buttonLabel: 'Escribir' },
  ])
  expect(listMissingLanguages({ ...english, ...spanish })).toEqual(['pt', 'cy'])
})

test.each(['titleEs', 'wordsEs', 'buttonLabelEs'] as const)('a language that lacks %s is missing', (field) => {
  const row = { ...english, ...spanish, [field]: null }
  expect(listTranslations(row)).toEqual([])
  expect(listMissingLanguages(row)).toEqual(['es', 'pt', 'cy'])
})

test('where there is no button none is wanted, nor shown', () => {
  const row = { ...english, ...spanish, buttonLabel: null }
  expect(listTranslations({ ...row, buttonLabelEs: null })).toHaveLength(1)
  expect(listTranslations(row)[0]?.buttonLabel).toBeNull()
})
