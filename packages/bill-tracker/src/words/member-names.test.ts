import { expect, test } from 'vitest'
import { readNames } from './member-names.ts'

const members = [
  { id: 11, name: 'Ann Made', told: 'Ann Made, Labour, Madeley (11)' },
  { id: 12, name: 'Dame Ann Made-Up', told: 'Dame Ann Made-Up, Green Party, Upton (12)' },
  { id: 13, name: 'Ben Smith', told: 'Ben Smith, Labour, Upton (13)' },
  { id: 14, name: 'Ben Smith', told: 'Ben Smith, Conservative, Downham (14)' },
  { id: 15, name: 'Baroness Made of Upton', told: 'Baroness Made of Upton, Crossbench (15)' },
  { id: 16, name: 'Lord Bishop of Madeley', told: 'Lord Bishop of Madeley, Bishops (16)' },
  { id: 17, name: 'Siân Ó Made', told: 'Siân Ó Made, Plaid Cymru, Ynys Made (17)' },
]

test.each([
  ['a whole name, though others have its words', 'Ann Made', [11]],
  ['a name as a paper prints it', 'The Rt Hon Ann MADE', [11]],
  ['a title that the list has not', 'Sir Ann Made', [11]],
  ['a name without the title that the list has', 'Ann Made-Up', [12]],
  ['a peer', 'Baroness Made of Upton', [15]],
  ['a bishop', 'The Lord Bishop of Madeley', [16]],
  ['no accents', 'Sian O Made', [17]],
  ['two of one name', 'Ben Smith', [13, 14]],
  ['one of them by the party', 'Ben Smith, Conservative', [14]],
  ['a surname that two have', 'Smith', [13, 14]],
  ['a part of a word', 'Smi', []],
  ['Parliament’s number', '13', [13]],
  ['a member as the desk tells one', 'Ben Smith, Labour, Upton (13)', [13]],
  ['a number that nobody has', 'Ben Smith (99)', []],
  ['a title alone', 'The Rt Hon', []],
  ['nobody', 'Cara Unheard', []],
])('%s is found', (_, line, ids) => {
  expect(readNames(members)(line).map(({ id }) => id)).toEqual(ids)
})
