import { numberStages, type BillContent, type StageContent, type WordsContent } from './bill-content.ts'
import { addDays, hasCome, type Calendar, type Moment } from './moments.ts'

export const travellingBillId = 9003
const title = 'Demonstration (No. 2) Bill'

type StageNotes = Parameters<typeof numberStages>[1][number]
type AmendmentNotes = NonNullable<StageNotes['amendments']>[number]
type PingPongNotes = NonNullable<StageNotes['pingPong']>[number]

interface Listed {
  /** From when Parliament lists it. */
  from: Moment
}
/** What became of it, from when; until then its list says "no decision", and for some it says so for good. */
interface Decidable {
  decided?: readonly [Moment, string] | undefined
}
type TravellingStage = Listed &
  Pick<StageNotes, 'description' | 'house'> & {
    /** The moments on whose days it sat; the first that has not come is told as planned. */
    sat: readonly Moment[]
    amendments?: readonly (Listed & Decidable & Omit<AmendmentNotes, 'decision'>)[]
    pingPong?: readonly (Decidable & Omit<PingPongNotes, 'decision'>)[]
  }

/** Bill 9003, which never was, as Parliament tells it at a moment; undefined while it has no number. */
export function buildTravellingBill(moment: Moment, calendar: Calendar): BillContent | undefined {
  if (moment === 'announced') return undefined
  const isAct = hasCome(moment, 'act')
  const year = calendar.get('act')?.slice(0, 4) ?? ''
  const listed = toStages(moment, calendar)
  const next = toNextStage(moment)
  return {
    billId: travellingBillId,
    title: isAct ? `Demonstration (No. 2) Act ${year}` : title,
    formerTitle: isAct ? title : null,
    longTitle: 'A bill made up to be followed from its announcement to its Act; <i>no Parliament</i> has seen it.',
    isAct,
    currentHouse: houseAt(moment),
    sessions: [39],
    lastUpdate: '2026-01-01T09:30:00.0000001',
    ...(next !== undefined && { currentStage: next }),
    stages: listed,
    publications: toPapers(moment, calendar),
  }
}

function houseAt(moment: Moment): StageContent['house'] {
  if (moment === 'act') return 'Unassigned'
  return moment === 'lords' ? 'Lords' : 'Commons'
}

/** Numbered as a whole, so that ids stay as more of it is listed. */
function toStages(moment: Moment, calendar: Calendar): StageContent[] {
  const numbered = numberStages(travellingBillId, stages.map(toNotes(moment, calendar)))
  return numbered.flatMap((stage, index) => {
    const told = stages[index]
    if (!told || !hasCome(moment, told.from)) return []
    const amendments = stage.amendments.filter((_, place) =>
      hasCome(moment, told.amendments?.[place]?.from ?? 'announced'),
    )
    return [{ ...stage, amendments }]
  })
}

/** The first that is listed and has not sat to its end; none once all have. */
function toNextStage(moment: Moment): number | undefined {
  const index = stages.findIndex(({ from, sat }) => hasCome(moment, from) && !sat.every((one) => hasCome(moment, one)))
  return index < 0 ? undefined : travellingBillId * 1_000 + index + 1
}

function toNotes(moment: Moment, calendar: Calendar): (stage: TravellingStage) => StageNotes {
  const decisionOf = ({ decided }: Decidable): string =>
    decided && hasCome(moment, decided[0]) ? decided[1] : 'NoDecision'
  return ({ description, house, sat, from, amendments = [], pingPong = [] }) => ({
    description,
    house,
    days: toDays(sat, calendar, calendar.get(from) ?? ''),
    amendments: amendments.map(({ from: _from, decided, ...notes }) => ({
      ...notes,
      decision: decisionOf({ decided }),
    })),
    pingPong: pingPong.map(({ decided, ...notes }) => ({ ...notes, decision: decisionOf({ decided }) })),
  })
}

/** Days that came, and a week after it was listed as the day for which the next is planned. It sits earlier, as things go. */
function toDays(sat: readonly Moment[], calendar: Calendar, listedOn: string): string[] {
  const came = sat.flatMap((moment) => calendar.get(moment) ?? [])
  return came.length > 0 || listedOn === '' ? came : [addDays(listedOn, 7)]
}

function toPapers(moment: Moment, calendar: Calendar): BillContent['publications'] {
  const papers: readonly [Moment, string, string][] = [
    ['introduced', `${title}, as introduced`, 'Bill'],
    ['printed', `${title}, amendments for Report`, 'Amendment Paper'],
    ['act', 'Demonstration (No. 2) Act', 'Act of Parliament'],
  ]
  return papers.flatMap(([from, name, type], index) => {
    if (!hasCome(moment, from)) return []
    const day = calendar.get(from) ?? ''
    return [
      { title: name, type, house: 'Commons', day, url: `https://papers.example.org/demonstration-2-${index + 1}.pdf` },
    ]
  })
}

const clause: WordsContent = {
  header: 'New Clauses',
  lines: [
    { text: 'To move the following Clause—', indentation: 0 },
    { number: '“', text: '<b>What is told in fear</b>', indentation: 1 },
    {
      number: '(1)',
      text: 'What somebody tells a keeper in fear must not be used for the control of immigration.',
      indentation: 1,
    },
    { number: '(2)', text: 'In this section “keeper” means—', indentation: 1 },
    { number: '(a)', text: 'a constable, &amp;', indentation: 2 },
    { number: '(b)', text: 'whoever gives help.”', indentation: 2 },
  ],
  explanatory: '<p>This would let people tell what was done to them.</p>',
}

const lieu: WordsContent['lines'] = [
  { text: 'Page 4, line 1, at end insert—', indentation: 0 },
  { number: '“(1)', text: 'The Secretary of State must lay a report on what is told in fear.”', indentation: 1 },
]

const stages: readonly TravellingStage[] = [
  { description: '1st reading', house: 'Commons', from: 'introduced', sat: ['introduced'] },
  { description: '2nd reading', house: 'Commons', from: 'introduced', sat: ['second-reading'] },
  {
    description: 'Committee stage',
    house: 'Commons',
    from: 'second-reading',
    sat: ['committee'],
    amendments: [
      {
        from: 'second-reading',
        number: '1',
        summary: ['Clause 2, page 1, line 9, leave out <i>may</i> &amp; insert “must”'],
        sponsors: ['Made-up Member 20'],
        decided: ['committee', 'Withdrawn'],
      },
      // Parliament leaves it so for good.
      {
        from: 'second-reading',
        number: '2',
        summary: ['Clause 3, leave out subsection (2)'],
        sponsors: ['Made-up Member 21'],
      },
    ],
  },
  {
    description: 'Report stage',
    house: 'Commons',
    from: 'committee',
    sat: ['agreed'],
    // On the paper from `printed` on; Parliament's list has them a day later.
    amendments: [
      {
        from: 'tabled',
        number: 'NC1',
        dNum: 'hoc101',
        summary: ['To move the following Clause—', 'What is told in fear'],
        star: '★',
        sponsors: ['Made-up Member 10', 'Made-up Member 11', 'Made-up Member 12'],
        words: clause,
        decided: ['agreed', 'AgreedOnDivision'],
      },
      {
        from: 'tabled',
        number: 'Gov NC2',
        dNum: 'hoc102',
        summary: ['To move the following Clause—', 'Reports'],
        star: '★',
        sponsors: ['Made-up Member 30'],
        decided: ['agreed', 'Agreed'],
      },
      {
        from: 'tabled',
        number: '(a)',
        dNum: 'hoc103',
        summary: ['To the proposed New Clause, leave out subsection (2)'],
        sponsors: ['Made-up Member 31'],
        words: {
          header: 'As an Amendment to Made-up Member 30’s proposed New Clause (Reports) (Gov NC2):—',
          lines: [{ text: 'Subsection (1), leave out “may”', indentation: 0 }],
        },
        decided: ['agreed', 'NotMoved'],
      },
    ],
  },
  { description: '3rd reading', house: 'Commons', from: 'committee', sat: ['agreed'] },
  { description: '1st reading', house: 'Lords', from: 'agreed', sat: ['lords'] },
  { description: '2nd reading', house: 'Lords', from: 'agreed', sat: ['lords'] },
  {
    description: 'Report stage',
    house: 'Lords',
    from: 'lords',
    sat: ['in-lieu'],
    amendments: [
      {
        from: 'lords',
        number: '7',
        summary: ['Clause 12, page 4, line 1, leave out “a keeper” and insert “a constable”'],
        sponsors: ['Made-up Peer 5'],
        decided: ['in-lieu', 'Agreed'],
      },
    ],
  },
  { description: '3rd reading', house: 'Lords', from: 'lords', sat: ['in-lieu'] },
  {
    description: 'Consideration of Lords amendments',
    house: 'Commons',
    from: 'in-lieu',
    sat: ['in-lieu'],
    pingPong: [
      {
        type: 'Amendment',
        number: '1',
        summary: 'A constable in place of a keeper',
        decided: ['in-lieu', 'Disagreed'],
      },
      {
        type: 'Motion',
        number: 'A',
        summary: 'To disagree with Lords Amendment 1 and to move (a) in lieu',
        sponsors: ['Made-up Member 30'],
        groups: [
          {
            text: [{ text: 'In lieu of Lords Amendment 1—', indentation: 0 }],
            amendments: [{ number: '(a)', decision: 'Agreed', text: lieu }],
          },
        ],
        decided: ['in-lieu', 'Agreed'],
      },
    ],
  },
  {
    description: 'Consideration of Commons amendments and / or reasons',
    house: 'Lords',
    from: 'act',
    sat: ['act'],
    pingPong: [
      {
        type: 'Motion',
        number: 'A',
        summary: 'Not to insist on Amendment 1',
        sponsors: ['Made-up Peer 6'],
        decided: ['act', 'Agreed'],
      },
    ],
  },
  { description: 'Royal Assent', house: 'Unassigned', from: 'act', sat: ['act'] },
]
