import type { StaffAction } from '@safe-to-report/db'
import { expect, test } from 'vitest'
import { acts } from './acts.ts'
import { tellLine, type Known } from './tell-line.ts'

const amendment = { id: 'p', setId: 'one', title: 'Amendment 67', within: 'A Bill (2019–21)' }

const known: Known = {
  campaigns: new Map([['c', 'Make it safe to report']]),
  accounts: new Map([['a', 'Bea Example']]),
  proposals: new Map([['p', amendment]]),
  sets: new Map([
    ['one', [amendment]],
    ['many', [amendment, { ...amendment, id: 'q', title: 'Amendment 68' }]],
  ]),
  subjects: new Map([
    ['k', { id: 'k', subjectKind: 'amendment', subjectId: 'r', field: 'decision', about: null }],
    ['h', { id: 'h', subjectKind: 'bill', subjectId: 'b', field: 'parliamentId', about: 'Parliament’s number' }],
  ]),
  names: new Map([
    ['r', { kind: 'amendment', id: 'r', title: 'Amendment 67', within: 'A Bill (2019–21)', billId: 'b' }],
    ['b', { kind: 'bill', id: 'b', title: 'Another Bill', within: 'Another Bill', billId: 'b' }],
  ]),
}

/** The line as one reads it. */
function read(action: StaffAction, detail: unknown): string {
  const { did, about, said } = tellLine({ action, detail }, known)
  return [did + (about ? `: ${[about.name, about.within].filter(Boolean).join(', ')}` : ''), ...said].join(' | ')
}

const usual = { isTest: false, officeHours: null, perMinute: null, spreadMinutes: 0 }

test.each<[string, StaffAction, unknown, string]>([
  [
    'a verdict',
    'find-decided',
    { findId: 'f', itemTitle: 'New Clause 7', verdict: 'not-ours' },
    'said of something that was found that it is not ours: New Clause 7',
  ],
  [
    'a verdict that is taken back',
    'find-reopened',
    { findId: 'f', itemTitle: 'New Clause 7' },
    'took back what was decided on something that was found: New Clause 7',
  ],
  ['a watch', 'watch-saved', { watchName: 'firewall', isNew: false }, 'changed what is looked for: firewall'],
  ['a new watch', 'watch-saved', { watchName: 'leave', isNew: true }, 'began to look for something new: leave'],
  [
    'a pause',
    'sending-changed',
    { campaignId: 'c', ...usual, isPaused: true, before: { isPaused: false } },
    'paused the letters of: Make it safe to report | Paused: no → yes',
  ],
  [
    'going on',
    'sending-changed',
    { campaignId: 'c', ...usual, isPaused: false, before: { isPaused: true } },
    'let the letters go on of: Make it safe to report | Paused: yes → no',
  ],
  [
    'a test',
    'sending-changed',
    { campaignId: 'c', ...usual, isPaused: false, isTest: true, before: { isTest: false } },
    'began a test of: Make it safe to report | Test: no → yes',
  ],
  [
    'several settings',
    'sending-changed',
    {
      campaignId: 'c',
      ...usual,
      isPaused: true,
      officeHours: { opensAt: '08:00', closesAt: '18:00', weekdaysOnly: true },
      before: { isPaused: false, officeHours: null },
    },
    'changed how letters go out: Make it safe to report | Paused: no → yes | Hours: at any time → 08:00 to 18:00 on weekdays',
  ],
  [
    'settings from before the audit said what they were',
    'sending-changed',
    { campaignId: 'c', ...usual, isPaused: true },
    'changed how letters go out: Make it safe to report | Paused: yes | Test: no | Hours: at any time | Letters a minute: no limit | Spread over minutes: 0',
  ],
  [
    'a pace',
    'sending-changed',
    { domain: 'example.org', perMinute: 30, before: { perMinute: null } },
    'changed how fast letters go out | To example.org | Letters a minute: no limit → 30',
  ],
  ['alerts', 'sending-changed', { alerts: 'go again' }, 'let alerts go out again'],
  [
    'a campaign’s parts',
    'campaign-saved',
    { campaignId: 'c', parts: ['closes', 'points'] },
    'saved a campaign: Make it safe to report | Changed: the closing day, the points',
  ],
  ['a new campaign', 'campaign-saved', { campaignId: 'c', isNew: true }, 'made a new campaign: Make it safe to report'],
  ['an older line', 'campaign-saved', { campaignId: 'c' }, 'saved a campaign: Make it safe to report'],
  ['a campaign that is gone', 'campaign-closed', { campaignId: 'gone' }, 'closed a campaign: a campaign that is gone'],
  ['an opening', 'campaign-opened', { campaignId: 'c' }, 'opened a campaign to supporters: Make it safe to report'],
  [
    'a limit',
    'brake-changed',
    { campaignId: 'c', perSeat: 4, before: { perSeat: 3 } },
    'changed when letters are held: Make it safe to report | To one seat in ten minutes: 3 → 4',
  ],
  [
    'held letters',
    'held-dropped',
    { campaignId: 'c', why: 'one-seat', area: 'E14000001', letters: 3 },
    'did not let held letters go out: Make it safe to report | 3 letters | Very many letters to one seat at once | Seat E14000001',
  ],
  [
    'an uncertain letter',
    'letter-settled',
    { letterId: 'l', decision: 'give-up' },
    'settled a letter that may not have arrived | Its writer is told, and has the text back. | Letter l',
  ],
  ['an account', 'account-disabled', { accountId: 'a' }, 'closed a staff account: Bea Example'],
  [
    'an account opened again',
    'account-added',
    { accountId: 'a', again: true },
    'opened a closed staff account again: Bea Example',
  ],
  [
    'a difference',
    'settled',
    { conflictId: 'k', choice: 'ours' },
    'kept ours where Parliament differs: Decision of Amendment 67, A Bill (2019–21)',
  ],
  [
    'a held fact names its bill',
    'fact-closed',
    { heldFactId: 'h' },
    'closed a thing to check: Parliament’s number, Another Bill',
  ],
  [
    'a window',
    'meeting-opened',
    { day: '2026-12-01', from: '18:00', to: '20:00', room: 40 },
    'opened a window for a meeting | 1 December 2026, 18:00 to 20:00 | Room for 40 letters',
  ],
  ['a proposal', 'proposed', { proposalId: 'p' }, 'handed in a proposal: Amendment 67, A Bill (2019–21)'],
  ['a publish', 'published', { setId: 'one', changeIds: [1] }, 'published: Amendment 67, A Bill (2019–21)'],
  [
    'an undo of several',
    'undone',
    { setId: 'many' },
    'undid all that was published together: Amendment 67 and 1 more, A Bill (2019–21)',
  ],
  [
    'a window that ended',
    'meeting-ended',
    { room: 40, taken: 3 },
    'ended a window for a meeting | Room for 40 letters | 3 were written',
  ],
])('%s is told by what it was done to', (_name, action, detail, words) => {
  expect(read(action, detail)).toBe(words)
})

test.each(Object.keys(acts).filter((name): name is StaffAction => name in acts))(
  '%s without a detail is told without it',
  (action) => {
    for (const detail of [null, undefined, 'odd', [1], { campaignId: 7 }]) {
      expect(tellLine({ action, detail }, known).about).toBeNull()
    }
  },
)
