import { expect, test } from 'vitest'
import { aDraft } from '../testing/builders.ts'
import { emptyDraft, readDraft } from './draft.ts'

function aForm(...fields: [string, string][]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

test('an empty form is an empty draft, which asks for an answer by e-mail', () => {
  expect(readDraft(new FormData())).toEqual(emptyDraft)
  expect(emptyDraft.replyByEmail).toBe(true)
})

test('the wish for an answer by e-mail is gone only where its box was shown and left empty', () => {
  expect(readDraft(aForm(['replyByEmail', 'no'])).replyByEmail).toBe(false)
  expect(readDraft(aForm(['replyByEmail', 'no'], ['replyByEmail', 'yes'])).replyByEmail).toBe(true)
})

test('ticked points come in the order in which they stand, each once', () => {
  const form = aForm(['points', 'b'], ['points', 'a'], ['points', 'b'], ['points', 'c'])
  expect(readDraft(form).points).toEqual(['b', 'a', 'c'])
})

test('what was just kept joins what was kept before, once', () => {
  const form = aForm(
    ['kept', 'why postcode M1 1AD'],
    ['keep', 'why postcode M1 1AD'],
    ['keep', 'name email a@b.example'],
  )
  expect(readDraft(form).kept).toEqual(['why postcode M1 1AD', 'name email a@b.example'])
})

test('a letter is in English unless its writer chose Welsh', () => {
  expect(readDraft(aForm(['letterLanguage', 'xx'])).letterLanguage).toBe('en')
  expect(readDraft(aForm(['letterLanguage', 'cy'])).letterLanguage).toBe(
    aDraft({ letterLanguage: 'cy' }).letterLanguage,
  )
})
