import { readFoundingRecord } from '@safe-to-report/bill-tracker/founding'
import { languages } from '@safe-to-report/languages'
import { expect, test } from 'vitest'
import { wordsFor } from './words-for.ts'

const url = 'https://site.test/'

test('what people send on says no more than the record’s fact of every force, with its years', () => {
  const fact = readFoundingRecord().evidence.find(({ slug }) => slug === 'every-force')
  expect(fact).toMatchObject({
    verified: true,
    period: 'April 2020 to March 2023',
    statement: 'Every police force in England and Wales referred victims of domestic abuse to Immigration Enforcement.',
  })
  for (const language of languages) {
    const text = wordsFor('after', 'member', language).share.text(url)
    expect(text).toMatch(/2020.*2023/)
    expect(text.endsWith(url)).toBe(true)
    expect(text.length).toBeLessThan(300)
  }
})
