import { expect, test } from 'vitest'
import { addMigration, nameMigration, writeMigration } from './rule-migration.ts'

const before = {
  version: '7',
  dialect: 'postgresql',
  entries: [
    { idx: 0, version: '7', when: 1_000_000, tag: '0000_first', breakpoints: true },
    { idx: 9, version: '7', when: 2_000_000, tag: '0009_ninth', breakpoints: true },
    { idx: 7, version: '7', when: 3_000_000, tag: '0007_seventh', breakpoints: true },
  ] as const,
}

function given(): Parameters<typeof addMigration>[0] {
  const [first, ...others] = before.entries
  return { ...before, entries: [first, ...others] }
}

test('a migration has the number after the highest, and stands last', () => {
  const { journal, tag } = addMigration(given(), 'claim_rule', new Date(4_000_000))
  expect(tag).toBe('0010_claim_rule')
  expect(journal.entries.at(-1)).toEqual({ idx: 10, version: '7', when: 4_000_000, tag, breakpoints: true })
  expect(journal.entries.slice(0, -1)).toEqual(before.entries)
})

test('it is later than any other, whatever the clock says', () => {
  const { journal } = addMigration(given(), 'claim_rule', new Date(500))
  expect(journal.entries.at(-1)?.when).toBe(3_001_000)
})

function step(
  name: string,
  statements = '',
): { file: { name: string; path: string; text: string }; statements: string } {
  return { file: { name, path: `${name.replace('.', '/')}.sql`, text: '' }, statements }
}

test('each rule is a statement of its own, which says where its text lives', () => {
  const text = writeMigration([step('letters.claim', 'select 1;\n'), step('record.search', 'select 2;\n')])
  expect(text).toBe(`-- From packages/db/rules/letters/claim.sql.
select 1;
--> statement-breakpoint
-- From packages/db/rules/record/search.sql.
select 2;
`)
})

test.each([
  ['one rule', ['letters.claim'], 'claim_rule'],
  ['one rule that is written twice', ['letters.claim', 'letters.claim'], 'claim_rule'],
  ['three rules', ['letters.claim', 'letters.confirm', 'staff.sign_in'], 'claim_confirm_sign_in_rules'],
  ['many rules', ['letters.a', 'letters.b', 'letters.c', 'staff.d'], 'letters_staff_rules'],
])('a migration of %s is called after them', (_title, names, name) => {
  expect(nameMigration(names.map((each) => step(each)))).toBe(name)
})
