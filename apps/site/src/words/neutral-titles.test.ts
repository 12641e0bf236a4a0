import { expect, test } from 'vitest'
import {
  markAsk,
  markBill,
  telling,
  titleAmendment,
  titleDivision,
  titleNotice,
  titleProceeding,
  titleTimeline,
} from './neutral-titles.ts'

const abuse = { shortTitle: 'Domestic Abuse Bill', sessions: '2019–21' }
const amendment = { number: 'Amendment 67', house: 'Lords', stageName: 'Report stage', bill: abuse }
const choices = {
  ask: [{ value: 'data-sharing-firewall', name: 'A firewall', count: 1 }],
  bill: [{ value: 'domestic-abuse-bill', name: 'Domestic Abuse Bill', count: 1 }],
  kind: [{ value: 'division', name: 'Divisions', count: 1 }],
  house: [{ value: 'lords', name: 'Lords', count: 1 }],
  year: [{ value: '2021', name: '2021', count: 1 }],
}
const notice = { publicOn: '2026-12-01', id: '4f2a9c00-0000-4000-8000-000000000000' }

test.each([
  ['a bill', markBill(abuse), 'DAB 2019–21'],
  ['an ask', markAsk([{ slug: 'one' }, { slug: 'two' }], 'two'), 'Bill record: ask 2'],
  ['an amendment', titleAmendment(amendment), 'Amendment 67: DAB 2019–21, Lords, Report stage'],
  [
    'a motion at a stage of many words',
    titleAmendment({
      ...amendment,
      number: 'Motion E1',
      stageName: 'Consideration of Commons amendments and / or reasons',
    }),
    'Motion E1: DAB 2019–21, Lords, Commons amendments and /…',
  ],
  [
    'a call without a number of Parliament’s',
    titleProceeding({
      id: '4f2a9c00',
      kind: 'call',
      happenedOn: '2026-11-21',
      url: 'https://committees.parliament.uk/call',
    }),
    'Call for evidence: 21 November 2026, 4f2a',
  ],
  [
    'a division',
    titleDivision({ house: 'Lords', heldOn: '2021-03-15', number: 1 }, [amendment]),
    'Division: Lords, 15 March 2021, number 1',
  ],
  [
    'a division without a number',
    titleDivision({ house: 'Commons', heldOn: '2020-07-06', number: null }, [{ number: 'New Clause 22' }]),
    'Division: Commons, 6 July 2020, New Clause 22',
  ],
  [
    'a question',
    titleProceeding({
      id: '9c00',
      kind: 'question',
      happenedOn: '2023-07-18',
      url: 'https://questions-statements.parliament.uk/written-questions/detail/2023-07-18/HL9622',
    }),
    'Question: 18 July 2023, HL9622',
  ],
  [
    'a notice that names nothing',
    titleNotice({ ...notice, title: 'Write before Report' }),
    'News: Write before Report',
  ],
  [
    'a notice that names the subject',
    titleNotice({ ...notice, title: 'A firewall for victims' }),
    'News: 1 December 2026, 4f2a',
  ],
  ['all by date', titleTimeline({}, choices, 1), 'Timeline'],
  [
    'some of it',
    titleTimeline({ ask: 'data-sharing-firewall', bill: 'domestic-abuse-bill', year: '2021' }, choices, 2),
    'Timeline: ask 1, bill 1, 2021, page 2',
  ],
])('%s is named apart from others, and by nothing of its subject', (_what, title, named) => {
  expect(title).toBe(named)
  expect(title).not.toMatch(telling)
})
