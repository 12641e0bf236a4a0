import type { House } from '@safe-to-report/db'

/** Something in a debate: said, read out, or no words at all (a time, a division, a column). */
export interface SaidContent {
  /** Of Hansard's own making, also of a division. */
  id: string
  type: 'Contribution' | 'Timestamp' | 'Division'
  memberId: number | null
  by: string | null
  html: string
  uin?: string
}

export interface DebateContent {
  id: string
  /** In trees, where debates are numbered otherwise. */
  number: number
  title: string
  tag: string | null
  said: SaidContent[]
  below: DebateContent[]
  /** Its answer leaves out what is below, but for bare names. */
  namesBelow?: boolean
}

export interface HansardDay {
  house: House
  day: string
  sections: { name: string; updated: string; location: string; debates: DebateContent[] }[]
}

const member = (number: number): number => 990_200_000 + number

function said(id: string, by: number | null, html: string): SaidContent {
  return {
    id,
    type: 'Contribution',
    memberId: by === null ? null : member(by),
    by: by === null ? null : `Made-up Member ${by} (Made-up Seat ${by}) (Made-up Party A)`,
    html,
  }
}

const column = '<span id="612" class="column-number" data-column-number="612"></span>'

let numbers = 0
function debate(
  [id, title, tag]: readonly [id: string, title: string, tag: string | null],
  said: SaidContent[],
  below: DebateContent[] = [],
): DebateContent {
  numbers += 1
  return { id, number: 700_000 + numbers, title, tag, said, below }
}

/** What a venue's page holds: everything below it, told again. */
function venue(id: string, title: string, below: DebateContent[]): DebateContent {
  return debate([id, title, null], below.flatMap(allSaid), below)
}

function allSaid({ said: own, below }: DebateContent): SaidContent[] {
  return [...own, ...below.flatMap(allSaid)]
}

/** Two made days of made speeches by made members: a Monday in both Houses, and a Tuesday of which some is there. */
export function buildHansard(): HansardDay[] {
  numbers = 0
  return [ofCommons(), ofLords(), ofTuesday()]
}

/** A department's questions: what holds them tells them again. */
function questions(): DebateContent {
  const question = debate(
    ['MADE-Q1', 'Made-up Safe Reporting', 'hs_8Question'],
    [
      { ...said('MADE-C1', 11, '<p>What steps she is taking so that victims can report safely.</p>'), uin: '990101' },
      said(
        'MADE-C2',
        1,
        `<p>No victim need fear that what they tell the police goes to immi${column}gration enforcement.</p>`,
      ),
    ],
  )
  const other = debate(['MADE-Q2', 'Made-up Roads', 'hs_8Question'], [said('MADE-C3', 12, '<p>What of the roads?</p>')])
  const department = debate(['MADE-DEPT', 'Made-up Department', 'hs_6bDepartment'], allSaid(question), [
    question,
    other,
  ])
  department.said.push(...allSaid(other))
  return department
}

function ofCommons(): HansardDay {
  const heading = debate(['MADE-HEAD', 'Backbench Business', 'hs_3cBackbench'], [])
  const bill = debate(
    ['MADE-BILL', 'Made-up Harbours Bill', 'hs_2BillTitle'],
    [
      { ...said('MADE-T1', null, '<p>16:40</p>'), type: 'Timestamp' },
      said(
        'MADE-C4',
        null,
        '<p>Brought up, and read the First time.</p><p>New Clause 9<br>Information about victims</p>',
      ),
      said(
        'MADE-C5',
        13,
        '<p>I beg to move, That the clause be read a Second time.</p>\n<p>Harbours &amp; quays are safe.</p>',
      ),
      { ...said('1591', null, 'Ayes 3, Noes 2'), type: 'Division' },
    ],
  )
  const petition = debate(
    ['MADE-PET', 'Made-up Lifeboats', 'hs_8Petition'],
    [said('MADE-C6', 14, '<p>I present a petition. The petitioners request that the lifeboat stays.</p>')],
  )
  const hall = debate(
    ['MADE-WH', 'Made-up Victims and the Police', 'hs_2WestHallDebate'],
    [said('MADE-C7', 15, '<p>I beg to move, That this House has considered victims and the police.</p>')],
  )
  const sitting = debate(
    ['MADE-PBC', 'Made-up Harbours Bill (Third sitting)', 'hs_2GenericHdg'],
    [said('MADE-C8', 16, '<p>The amendment would protect those who report.</p>')],
  )
  const statement = debate(
    ['MADE-WMS', 'Made-up Written Statement', 'hs_2cWms'],
    [said('MADE-C9', 1, '<p>Written.</p>')],
  )
  const updated = '2026-03-02T22:14:05.113'
  const section = (name: string, location: string, debates: DebateContent[]) => ({ name, updated, location, debates })
  return {
    house: 'Commons',
    day: '2026-03-02',
    sections: [
      section('Debate', 'Commons Chamber', [venue('MADE-CC', 'Commons Chamber', [questions(), heading, bill])]),
      section('WestHall', 'Westminster Hall', [venue('MADE-WHALL', 'Westminster Hall', [hall])]),
      section('Petitions', 'Petitions', [petition]),
      section('GEN', 'Public Bill Committees', [sitting]),
      section('WMS', 'Written Statements', [statement]),
    ],
  }
}

function ofLords(): HansardDay {
  const prayers = debate(
    ['26030254000163', 'House of Lords', 'hs_Venue'],
    [{ ...said('MADE-L0', null, '<p>Prayers</p>'), type: 'Timestamp' }],
  )
  const bill = debate(
    ['MADE-LBILL', 'Made-up Quays Bill [HL]', 'NewDebate'],
    [
      said('MADE-L1', 21, '<p>My Lords, data of victims should not be shared for immigration purposes.</p>'),
      said('MADE-L2', 22, '<table><tr><td>Section 1</td><td>2 years</td></tr></table>'),
    ],
  )
  return {
    house: 'Lords',
    day: '2026-03-02',
    sections: [
      {
        name: 'Lords Chamber',
        updated: '2026-03-02T23:01:44.2',
        location: 'Lords Chamber',
        debates: [prayers, venue('MADE-LC', 'Lords Chamber', [bill])],
      },
    ],
  }
}

function ofTuesday(): HansardDay {
  const early = debate(
    ['MADE-TUE', 'Made-up Fisheries', 'hs_2cStatement'],
    [said('MADE-C20', 1, '<p>With permission, I will make a statement on fisheries.</p>')],
  )
  return {
    house: 'Commons',
    day: '2026-03-03',
    sections: [
      {
        name: 'Debate',
        updated: '2026-03-03T15:30:00',
        location: 'Commons Chamber',
        debates: [venue('MADE-CC3', 'Commons Chamber', [early])],
      },
    ],
  }
}
