import fc from 'fast-check'
import { billOutcomes, strengths, type BillOutcome, type StageKind } from '@safe-to-report/db'
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
    position: 1,
    stageKind: 'report',
    house: null,
    putOn: null,
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
    texts: [],
  })
})

test('a text whose end and whose bill’s end nobody knows may be in play, unless somebody looked since', () => {
  const texts = [aText({ outcome: null, happenedOn: '2026-09-01', billId: 'new' })]
  const looks = { new: {} }
  expect(status({ texts, looks, lookedOn: '2026-08-01' }, '2026-09-02')).toMatchObject({ since: '2026-09-01' })
  expect(status({ texts, looks, lookedOn: '2026-09-01' }, '2026-09-02').state).toBe('nothing')
})

test('whoever looked before a text was put on the record did not see it: its bill carries it, or did', () => {
  const asked = (putOn: string | null) => {
    const texts = [aText({ outcome: null, happenedOn: '2026-09-01', billId: 'new', putOn })]
    return status({ texts, looks: { new: {} }, lookedOn: '2026-09-05' }, '2026-09-06')
  }
  expect(asked('2026-09-04').state).toBe('nothing')
  expect(asked('2026-09-05')).toMatchObject({ state: 'not-known', texts: [{ slug: 'text', unknown: 'bill' }] })
  expect(tellStatus(asked('2026-09-06')).sentence).toBe(
    'A bill whose state we do not know carries it, or did: Amendment 67, in the new Bill.',
  )
})

type Step = Parameters<typeof aText>[0] & { stage?: StageKind | null }

/** What an ask's page says of a bill after some texts of it, in the order of time. */
function afterSteps(outcome: BillOutcome | null, steps: readonly Step[]): AskStatus {
  const texts = steps.map(({ stage = 'report', ...step }, at) =>
    aText({ billId: 'new', outcome, position: at, slug: `text-${at}`, happenedOn: null, stageKind: stage, ...step }),
  )
  const looks = { new: { outcome, lookedOn: '2026-11-29' } }
  return status({ texts, looks, lookedOn: '2026-11-29' }, '2026-11-30')
}

const inCommons: Step = { decided: 'agreed-on-division', house: 'Commons' }
const inLords: Step = { decided: 'agreed-on-division', house: 'Lords' }
const ofCommons = { house: 'Commons', stage: 'lords-amendments' } as const
const tabled: Step = { decided: 'no-decision' }
const agreed: Step = { decided: 'agreed-on-division' }
const disagreed: Step = { decided: 'disagreed', stage: 'lords-amendments' }
const inLieu: Step = { decided: 'agreed', stage: 'lords-amendments', strength: 'instead' }
const insisted: Step = { decided: 'agreed-on-division', stage: 'commons-amendments' }
const gaveUp: Step = { decided: 'not-insisted-on', stage: 'commons-amendments' }

test.each<[string, BillOutcome | null, Step[], AskStatus['state']]>([
  ['before the bill comes', 'announced', [tabled], 'announced'],
  ['tabled', 'in-progress', [tabled], 'carried'],
  ['agreed', 'in-progress', [agreed], 'carried'],
  ['refused at report', 'in-progress', [{ decided: 'negatived-on-division' }], 'nothing'],
  ['agreed, and another like it refused', 'in-progress', [agreed, { decided: 'negatived-on-division' }], 'carried'],
  [
    'agreed, and something weaker as well',
    'in-progress',
    [agreed, { decided: 'agreed', strength: 'instead' }],
    'carried',
  ],
  ['the other House has it before it', 'in-progress', [agreed, { ...disagreed, decided: 'no-decision' }], 'carried'],
  ['the other House disagreed', 'in-progress', [agreed, disagreed], 'between-houses'],
  [
    'taken out, as somebody wrote down',
    'in-progress',
    [agreed, { decided: 'disagreed', stage: null }],
    'between-houses',
  ],
  ['something in lieu', 'in-progress', [agreed, disagreed, inLieu], 'replaced'],
  ['the ask itself in lieu', 'in-progress', [agreed, disagreed, { ...inLieu, strength: 'whole' }], 'carried'],
  ['insisted on', 'in-progress', [agreed, disagreed, insisted], 'carried'],
  ['refused again', 'in-progress', [agreed, disagreed, insisted, disagreed], 'between-houses'],
  ['given up', 'in-progress', [agreed, disagreed, gaveUp], 'nothing'],
  ['the Commons refused another of the Lords', 'in-progress', [inCommons, { ...disagreed, ...ofCommons }], 'carried'],
  ['something beside the Commons’ own', 'in-progress', [inCommons, { ...inLieu, ...ofCommons }], 'carried'],
  ['the Commons refused the Lords', 'in-progress', [inLords, { ...disagreed, ...ofCommons }], 'between-houses'],
  ['something in place of the Lords’', 'in-progress', [inLords, { ...inLieu, ...ofCommons }], 'replaced'],
  ['a House gave up its own', 'in-progress', [inLords, { ...gaveUp, house: 'Lords' }], 'nothing'],
  ['an Act with something beside it', 'act', [inCommons, { ...inLieu, ...ofCommons }], 'act-not-checked'],
  ['something else only', 'in-progress', [{ decided: 'agreed', strength: 'instead' }], 'replaced'],
  ['an Act with it agreed', 'act', [agreed], 'act-not-checked'],
  ['an Act that holds it, as somebody says', 'act', [agreed, { decided: 'in-law', stage: null }], 'in-law'],
  ['an Act with a part agreed', 'act', [{ ...agreed, strength: 'part' }], 'nothing'],
  ['an Act with it refused at last', 'act', [agreed, disagreed], 'nothing'],
  ['an Act with something in lieu', 'act', [agreed, disagreed, inLieu], 'nothing'],
  ['an Act, and Parliament’s list never said', 'act', [tabled], 'nothing'],
  ['the bill fell with it agreed', 'fell', [agreed], 'nothing'],
  ['the bill was lost with its session', 'lost', [agreed, tabled], 'nothing'],
  ['the bill was withdrawn', 'withdrawn', [agreed], 'nothing'],
])('%s: what the ask’s page says', (_when, outcome, steps, state) => {
  expect(afterSteps(outcome, steps).state).toBe(state)
})

test('the day of a decision orders texts before their place in the lineage does', () => {
  const steps = [
    { ...disagreed, happenedOn: '2026-11-20' },
    { ...agreed, happenedOn: '2026-11-10' },
  ]
  expect(afterSteps('in-progress', steps).state).toBe('between-houses')
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
        putOn: orNull(day),
        stageKind: orNull(fc.constantFrom('report' as const, 'lords-amendments' as const)),
        house: orNull(fc.constantFrom('Commons' as const, 'Lords' as const)),
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
      expect(goesOn(told, byId)).toBe(true)
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
  if (told.state === 'not-known')
    return mark.startsWith('Not known') && /^(Then|Nobody has looked)|not know|not on our record/.test(sentence)
  if (!('lookedOn' in told)) return true
  return days.includes(told.lookedOn) && daysBetween(told.lookedOn, today) <= daysKnown
}

const going = {
  carried: ['in-progress'],
  'between-houses': ['in-progress'],
  replaced: ['in-progress'],
  announced: ['announced'],
  'could-be-carried': ['in-progress', 'announced'],
} as const

/** Whatever it says of a bill that goes on, or is to come, is said of no other; and nothing in the place of the ask carries it. */
function goesOn(told: AskStatus, looks: ReadonlyMap<string, LookedAt>): boolean {
  if (told.state === 'act-not-checked') return told.texts.every(({ bill }) => looks.get(bill.slug)?.outcome === 'act')
  if (!('lookedOn' in told) || told.state === 'nothing') return true
  const named = told.state === 'could-be-carried' ? told.bills : told.texts
  if (told.state === 'carried' && told.texts.some(({ strength }) => strength === 'instead')) return false
  return named.every(({ bill }) => {
    const seen = looks.get(bill.slug)
    return going[told.state].some((outcome) => outcome === seen?.outcome) && seen?.isSessionOver === false
  })
}
