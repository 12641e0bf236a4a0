import { expect, test } from 'vitest'
import { chooseRules } from './choose-rules.ts'

const [claim, confirm, byCode, search, ownSearch] = [
  'letters.claim',
  'letters.confirm',
  'letters.confirm_by_code',
  'record.search',
  'staff.search',
].map((name) => ({ name, path: `${name.replace('.', '/')}.sql`, text: '' }))
const files = [claim, confirm, byCode, search, ownSearch].filter((file) => file !== undefined)

test.each([
  ['a name alone', ['claim'], [claim]],
  ['a name that others begin with', ['confirm'], [confirm]],
  ['a schema and a name', ['record.search'], [search]],
  ['a path from the root', ['packages/db/rules/letters/claim.sql'], [claim]],
  ['a path from the folder', ['./letters/claim.sql'], [claim]],
  ['a path of another system', ['rules\\letters\\claim.sql'], [claim]],
  ['the name of a file', ['claim.sql'], [claim]],
  ['several, in their own order', ['staff.search', 'claim'], [claim, ownSearch]],
  ['one twice', ['claim', 'letters.claim'], [claim]],
  ['none', [], files],
])('it finds a rule by %s', (_title, names, found) => {
  expect(chooseRules(files, names)).toEqual({ files: found })
})

test.each([
  ['two schemas have one of that name', ['search'], '“search” may be record.search, staff.search: say which.'],
  [
    'there is none, but some that are called nearly so',
    ['confirmed'],
    'There is no rule “confirmed”. Did you mean letters.confirm, letters.confirm_by_code?',
  ],
  [
    'there is none of that kind',
    ['claim', 'x'],
    'There is no rule “x”. There are: letters.claim, letters.confirm, letters.confirm_by_code, record.search, staff.search.',
  ],
  ['it is in no such schema', ['record.claim'], 'There is no rule “record.claim”. Did you mean letters.claim?'],
])('it says so when %s', (_title, names, problem) => {
  expect(chooseRules(files, names)).toEqual({ problem })
})
