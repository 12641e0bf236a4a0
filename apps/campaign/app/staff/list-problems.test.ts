import { addableKinds } from '@safe-to-report/bill-tracker/desk'
import { expect, test } from 'vitest'
import { readEditForm } from './edit-form.ts'
import { fieldLabel } from './field-words.ts'
import { listFitting, newFieldsOf, parentsOf, sentAs } from './form-fields.ts'
import { listProblems, sourceLabels } from './list-problems.ts'

test.each(addableKinds)('what is wrong with a new %s is told from the top of its form down, by its labels', (kind) => {
  const specs = [...parentsOf(kind), ...newFieldsOf(kind)]
  const blank = new FormData()
  for (const spec of specs) blank.set(sentAs(spec), '')
  const answer = readEditForm({ kind, specs }, blank, '2026-11-30')
  if (answer.outcome === 'valid') throw new Error('An empty form was taken.')
  const typed = Object.fromEntries(specs.map((spec) => [sentAs(spec), '']))
  const wanted = listFitting(specs, typed).filter((spec) => sentAs(spec) in answer.problems)
  expect(listProblems(answer.problems, specs, 'Why it belongs').map(({ label }) => label)).toEqual([
    ...wanted.map((spec) => spec.label ?? fieldLabel(spec.name)),
    ...Object.entries(sourceLabels).flatMap(([name, label]) => (name in answer.problems ? [label] : [])),
    'Why it belongs',
  ])
})

test('what is about the whole form comes first, and a field of no form last', () => {
  const problems = { odd: 'Odd.', why: 'Say why.', form: 'Gone.' }
  expect(listProblems(problems, [], 'Why')).toEqual([
    { name: 'form', label: null, problem: 'Gone.' },
    { name: 'why', label: 'Why', problem: 'Say why.' },
    { name: 'odd', label: null, problem: 'Odd.' },
  ])
})
