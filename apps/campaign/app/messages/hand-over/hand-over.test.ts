import { languages } from '@safe-to-report/languages'
import { expect, test } from 'vitest'
import { handOverMessages } from './index.ts'

const inEnglish = handOverMessages.en

test.each(languages)('every table and column is told in %s, and in that language alone', (language) => {
  const told = handOverMessages[language]
  expect(Object.keys(told)).toEqual(Object.keys(inEnglish))
  for (const [table, { holds, until, readBy, columns }] of Object.entries(told)) {
    const english = inEnglish[table]
    expect(Object.keys(columns), table).toEqual(Object.keys(english?.columns ?? {}))
    for (const said of [holds, until, readBy, ...Object.values(columns)]) expect(said.trim(), table).not.toBe('')
    if (language === 'en') continue
    expect(holds, table).not.toBe(english?.holds)
    for (const [column, says] of Object.entries(columns)) {
      expect(says, `${table}.${column}`).not.toBe(english?.columns[column])
    }
  }
})

test('what follows "Kept:" ends without a stop', () => {
  for (const language of languages) {
    for (const { until } of Object.values(handOverMessages[language])) expect(until).not.toMatch(/\.$/)
  }
})
