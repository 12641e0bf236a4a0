import fc from 'fast-check'
import { billOutcomes, strengths, type BillOutcome } from '@safe-to-report/db'
import { expect, test } from 'vitest'
import { fateKeys, fateOf } from '../../words/fate.ts'
import { daysBetween } from '../../words/london-date.ts'
import { tellStatus } from './tell-status.ts'
import { statusOf, type AskStatus, type StatusFacts } from './ask-status.ts'
import { daysKnown, type LookedAt } from './bill-state.ts'

const heading = (slug: string) => ({ slug, shortTitle: `${slug} Bill`, sessions: null })

type Text = StatusFacts['texts'][number]

function aText(
  own: Partial<Omit<Text, 'fate' | 'bill'>> & { decided?: string | null; outcome?: BillOutcome | null },
): Text {
  const { decided = null, outcome = 'act', billId = 'old', ...others } = own
  return {
    slug: 'text',
    label: 'Amendment 67',
    strength: 'whole',
    happenedOn: '2021-03-15',
    billId,
    bill: { ...heading(billId), outcome },
    fate: fateOf({ decided, billOutcome: outcome, division: null, wasVoted: false }),
    ...others,
  }
}

const could = (billId: string) => ({
  billId,
  bill: heading(billId),
  why: 'It is about asylum.',
  sources: [],
})

function status(
  own: Partial<Omit<StatusFacts, 'looks'>> & { looks?: Record<string, Partial<LookedAt>> },
  today: string,
) {
  const looks = Object.entries(own.looks ?? {}).map(
    ([id, look]) => [id, { outcome: null, lookedOn: null, isSessionOver: false, ...look }] as const,
  )
  return statusOf({ lookedOn: null, texts: [], couldCarry: [], ...own, looks: new Map(looks) }, today)
}

test('a text in a bill that goes on carries the ask, until somebody refuses it or nobody looks any more', () => {
  const looks = { new: { outcome: 'in-progress', lookedOn: '2026-11-29' } } as const
  const carried = (decided: string, today = '2026-11-30') =>
    status({ texts: [aText({ decided, outcome: 'in-progress', billId: 'new' })], looks }, today)
  expect(carried('no-decision')).toMatchObject({ state: 'carried', lookedOn: '2026-11-29' })
  expect(carried('agreed').state).toBe('carried')
  expect(carried('withdrawn').state).toBe('not-known')
  expect(carried('no-decision', '2027-01-30')).toMatchObject({
    state: 'not-known',
    since: '2026-11-29',
    lastKnown: { state: 'carried' },
  })
})

test('a bill that could carry it is told with its reason, and only while it goes on', () => {
  const asked = (outcome: BillOutcome) =>
    status(
      { lookedOn: '2026-11-20', couldCarry: [could('new')], looks: { new: { outcome, lookedOn: '2026-11-29' } } },
      '2026-11-30',
    )
  expect(asked('in-progress')).toMatchObject({ state: 'could-be-carried', bills: [{ isAnnounced: false }] })
  expect(asked('announced')).toMatchObject({ state: 'could-be-carried', bills: [{ isAnnounced: true }] })
  for (const outcome of ['act', 'fell', 'withdrawn', 'lost'] as const) {
    expect(asked(outcome)).toEqual({ state: 'nothing', lookedOn: '2026-11-20' })
  }
})

test('"nothing before Parliament" reaches as far as somebody looked, and is never said of a day after', () => {
  expect(status({ lookedOn: '2026-10-10' }, '2026-10-12')).toEqual({ state: 'nothing', lookedOn: '2026-10-10' })
  const later = status({ lookedOn: '2026-10-10' }, '2026-11-30')
  expect(later).toMatchObject({ state: 'not-known', since: '2026-10-10', lastKnown: { state: 'nothing' } })
  expect(status({ texts: [aText({ decided: 'disagreed' })] }, '2026-11-30')).toEqual({
    state: 'not-known',
    since: '2021-03-15',
    lastKnown: null,
  })
})

test('a text whose end and whose bill’s end nobody knows may be in play, unless somebody looked since', () => {
  const texts = [aText({ outcome: null, happenedOn: '2026-09-01', billId: 'new' })]
  const looks = { new: {} }
  expect(status({ texts, looks, lookedOn: '2026-08-01' }, '2026-09-02')).toMatchObject({ since: '2026-09-01' })
  expect(status({ texts, looks, lookedOn: '2026-09-01' }, '2026-09-02').state).toBe('nothing')
})

test('what came instead never makes the ask law; the whole of it does', () => {
  const enacted = (strength: 'whole' | 'part' | 'instead') =>
    status({ lookedOn: '2026-10-10', texts: [aText({ decided: 'in-law', strength })] }, '2026-10-10').state
  expect([enacted('whole'), enacted('part'), enacted('instead')]).toEqual(['in-law', 'nothing', 'nothing'])
})

const day = fc
  .integer({ min: 0, max: 60 })
  .map((after) => `2026-${after < 30 ? '10' : '11'}-${String((after % 30) + 1).padStart(2, '0')}`)
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const look = fc.record({
  outcome: orNull(fc.constantFrom(...billOutcomes)),
  lookedOn: orNull(day),
  isSessionOver: fc.boolean(),
})
const bills = ['one', 'two', 'three']

test('no status claims more than somebody saw, whatever the history', () => {
  const history = fc.record({
    looks: fc.tuple(look, look, look),
    texts: fc.array(
      fc.record({
        bill: fc.nat(2),
        decided: orNull(fc.constantFrom(...fateKeys)),
        strength: fc.constantFrom(...strengths),
        happenedOn: orNull(day),
      }),
      { maxLength: 5 },
    ),
    could: fc.subarray([0, 1, 2]),
    lookedOn: orNull(day),
    today: day,
  })
  fc.assert(
    fc.property(history, ({ looks, texts, could: possible, lookedOn, today }) => {
      const byId = new Map(
        bills.map((id, at) => [id, looks[at] ?? { outcome: null, lookedOn: null, isSessionOver: false }]),
      )
      const facts: StatusFacts = {
        lookedOn,
        texts: texts.map(({ bill, ...own }) =>
          aText({ ...own, billId: bills[bill] ?? '', outcome: byId.get(bills[bill] ?? '')?.outcome ?? null }),
        ),
        couldCarry: possible.map((at) => could(bills[at] ?? '')),
        looks: byId,
      }
      const told = statusOf(facts, today)
      const { mark, sentence } = tellStatus(told)
      expect(`${mark} ${sentence}`).not.toMatch(/vehicle|softer|partly|undefined|null/i)
      expect(claimsNoMore(told, { mark, sentence, today, days: [lookedOn, ...looks.map((one) => one.lookedOn)] })).toBe(
        true,
      )
      expect(told.state !== 'carried' && told.state !== 'could-be-carried' ? true : goesOn(told, byId)).toBe(true)
    }),
    { seed: 11, numRuns: 3_000 },
  )
})

interface Claim {
  mark: string
  sentence: string
  today: string
  /** Days on which somebody looked. */
  days: (string | null)[]
}

/** It says that it is not known; or it stands on a look that is on the record and is not old. */
function claimsNoMore(told: AskStatus, { mark, sentence, today, days }: Claim): boolean {
  if (told.state === 'not-known') return mark.startsWith('Not known') && /^(Then|Nobody has looked)/.test(sentence)
  if (told.state === 'in-law') return true
  return days.includes(told.lookedOn) && daysBetween(told.lookedOn, today) <= daysKnown
}

function goesOn(
  told: Extract<AskStatus, { state: 'carried' | 'could-be-carried' }>,
  looks: ReadonlyMap<string, LookedAt>,
): boolean {
  const named = told.state === 'carried' ? told.texts : told.bills
  return named.every(({ bill }) => {
    const seen = looks.get(bill.slug)
    const goes = told.state === 'carried' ? ['in-progress'] : ['in-progress', 'announced']
    return goes.includes(seen?.outcome ?? '') && seen?.isSessionOver === false
  })
}
