import { expect, test } from 'vitest'
import { countAnswers } from './count-answers.ts'
import type { VoteBar } from './vote-bars.ts'

const said = (house: VoteBar['house'], outcome: VoteBar['outcome']) => ({ house, outcome })
const [yes, no] = [said('Lords', 'yes'), said('Commons', 'no')]

test.each([
  ['each House said the same each time', [yes, no, yes, no, no], { lords: 2, refused: 3, isCommons: true }],
  [
    'the record does not name the House that refused',
    [yes, said(null, 'no')],
    { lords: 1, refused: 1, isCommons: false },
  ],
  ['the Lords said no once', [yes, no, said('Lords', 'no')], undefined],
  ['the Commons said yes once', [yes, no, said('Commons', 'yes')], undefined],
  ['a yes is of no House that we know', [yes, no, said(null, 'yes')], undefined],
  ['nobody said no', [yes], undefined],
  ['nobody said anything', [], undefined],
])('where %s', (_, bars, expected) => {
  expect(countAnswers(bars)).toEqual(expected)
})
