import type { AskStatus, Proceeding } from '@safe-to-report/bill-tracker/reading'

type Known = Exclude<AskStatus, { state: 'not-known' }>
type Stands = Proceeding['stands']

const bill = { slug: 'made-bill', shortTitle: 'Made Bill', sessions: null }
const lookedOn = '2026-10-05'
const whole = [{ slug: 'nc1', label: 'New Clause 1', strength: 'whole' as const, bill }]
const part = [{ slug: 'nc1', label: 'New Clause 1', strength: 'part' as const, bill }]
const could = [{ bill, why: 'It is about asylum.', isAnnounced: false, sources: [] }]

/** Everything that can be known of an ask, with made names: for translators to read, and for tests. */
const known: Known[] = [
  { state: 'in-law', texts: whole },
  ...[whole, part].flatMap((texts): Known[] => [
    { state: 'carried', texts, lookedOn },
    { state: 'between-houses', texts, lookedOn },
    { state: 'announced', texts, lookedOn },
  ]),
  { state: 'act-not-checked', texts: whole },
  { state: 'replaced', texts: whole, lookedOn },
  { state: 'could-be-carried', bills: could, lookedOn },
  { state: 'nothing', lookedOn },
]

export const sampleStatuses: AskStatus[] = [
  ...known,
  ...known.flatMap((lastKnown): AskStatus[] =>
    lastKnown.state === 'in-law' || lastKnown.state === 'act-not-checked'
      ? []
      : [{ state: 'not-known', since: lookedOn, lastKnown, texts: [] }],
  ),
  { state: 'not-known', since: lookedOn, lastKnown: null, texts: [] },
  { state: 'not-known', since: null, lastKnown: null, texts: [] },
  ...(['bill', 'fate'] as const).map((unknown): AskStatus => {
    return { state: 'not-known', since: lookedOn, lastKnown: null, texts: whole.map((text) => ({ ...text, unknown })) }
  }),
]

const on = '2026-10-05'
const dueOn = '2026-09-17'

export const sampleStands: Stands[] = [
  ...(['answered', 'holding', 'will-write', 'refused', 'not-held'] as const).map((how): Stands => {
    return { is: 'answered', how, on }
  }),
  { is: 'answer-listed' },
  { is: 'waiting', dueOn, lookedOn: on },
  { is: 'waiting', dueOn: null, lookedOn: null },
  { is: 'late', dueOn, lookedOn: on },
  { is: 'not-known', dueOn, lookedOn: null },
  { is: 'open', closesOn: null, closesAt: null, isLastDay: false },
  { is: 'open', closesOn: on, closesAt: '17:00', isLastDay: false },
  { is: 'open', closesOn: on, closesAt: '17:00', isLastDay: true },
  { is: 'closed', on },
  { is: 'closed', on: null },
  { is: 'to-come' },
  { is: 'today' },
  { is: 'over' },
  ...(['withdrawn', 'called-off', 'not-listed'] as const).map((how): Stands => ({ is: 'gone', on, how })),
]
