import type { ParliamentAmendment, ParliamentBill, ParliamentStage } from '../bills-api/parliament-bill.ts'
import { planSync } from '../bills/plan-sync.ts'
import type { AmendmentRow, SittingRow, SponsorRow, StageRow, StoredBill } from '../bills/stored-bill.ts'
import type { BillPlan } from '../bills/bill-plan.ts'

/** A record that holds nothing of the bill. */
export const nothing: StoredBill = {
  bill: undefined,
  stages: [],
  sittings: [],
  publications: [],
  amendments: [],
  sponsors: [],
  words: [],
  news: [],
  pins: [],
  conflicts: [],
  citedSubjects: [],
  handWritten: [],
  endAsked: { questions: [], isGuessed: false },
  takenSlugs: [],
  sessions: { newest: null, newestSince: null, today: '2024-06-01' },
  sittingIdsElsewhere: [],
}

export function planFor(stored: StoredBill, answer: ParliamentBill, today = '2024-01-01'): BillPlan {
  let made = 0
  const newId = (): string => {
    made += 1
    return `new-${made}`
  }
  return planSync(stored, answer, { newId, today })
}

export function aBill(given: Partial<ParliamentBill>): ParliamentBill {
  return {
    parliamentId: 1,
    shortTitle: 'Example Bill',
    longTitle: null,
    originatingHouse: 'Commons',
    currentHouse: null,
    outcome: null,
    latestSession: null,
    actTitle: null,
    royalAssentOn: null,
    lastUpdate: '2024-01-01T00:00:00',
    stages: [],
    publications: [],
    news: [],
    sourceUrls: { bill: 'api/bill', stages: 'api/stages', publications: 'api/publications', news: 'api/news' },
    missingLists: [],
    ...given,
  }
}

export function aStage(given: Partial<ParliamentStage>): ParliamentStage {
  return {
    parliamentId: 20,
    kind: 'report',
    house: 'Lords',
    round: 1,
    name: 'Report stage',
    sittings: [],
    amendments: [],
    ...given,
  }
}

export function anAmendment(given: Partial<ParliamentAmendment>): ParliamentAmendment {
  return {
    parliamentId: 30,
    pingPongId: null,
    kind: 'amendment',
    number: '96',
    numberKey: '96',
    isNumbered: true,
    decision: 'agreed-on-division',
    decisionExplanation: null,
    summaryText: null,
    parliamentUrl: null,
    statusIndicator: null,
    clause: null,
    schedule: null,
    pageNumber: null,
    lineNumber: null,
    sponsors: [],
    sourceUrl: 'api/amendments',
    detailAt: null,
    readBefore: { summaryText: null },
    detail: null,
    ...given,
  }
}

export function aStored(given: Partial<StoredBill>): StoredBill {
  return {
    ...nothing,
    bill: {
      id: 'bill',
      parliamentId: 1,
      slug: 'example-bill',
      shortTitle: 'Example Bill',
      longTitle: null,
      sessions: null,
      originatingHouse: 'Commons',
      currentHouse: null,
      outcome: null,
      outcomeNote: null,
      actTitle: null,
      actUrl: null,
      royalAssentOn: null,
      plainSummary: null,
      parliamentLastUpdate: '2024-01-01T00:00:00',
      syncedAt: null,
      verified: true,
      lookedOn: null,
      latestSession: null,
    },
    ...given,
  }
}

export function aStageRow(given: Partial<StageRow>): StageRow {
  return {
    id: 'stage',
    billId: 'bill',
    parliamentId: null,
    kind: 'report',
    house: 'Lords',
    round: 1,
    name: 'Report stage',
    position: 1,
    plainSummary: null,
    note: null,
    verified: true,
    ...given,
  }
}

export function aSittingRow(given: Partial<SittingRow>): SittingRow {
  return { id: 'sitting', stageId: 'stage', parliamentId: null, sitsOn: '2024-04-30', verified: true, ...given }
}

export function anAmendmentRow(given: Partial<AmendmentRow>): AmendmentRow {
  return {
    id: 'amendment',
    slug: 'example-bill-lords-report-96',
    billId: 'bill',
    stageId: 'stage',
    parliamentId: null,
    kind: 'amendment',
    number: '96',
    numberKey: '96',
    became: null,
    plainSummary: null,
    note: null,
    movedOn: null,
    decision: 'agreed-on-division',
    decidedOn: null,
    divisionNumber: null,
    divisionUrl: null,
    countFor: null,
    countAgainst: null,
    majority: null,
    summaryText: null,
    explanatoryText: null,
    decisionExplanation: null,
    parliamentUrl: null,
    verified: true,
    mainHeader: null,
    location: null,
    clause: null,
    schedule: null,
    pageNumber: null,
    lineNumber: null,
    statusIndicator: null,
    explanatoryPrefix: null,
    parliamentNote: null,
    groups: null,
    pingPongId: null,
    ...given,
  }
}

export function aSponsorRow(given: Partial<SponsorRow>): SponsorRow {
  return {
    id: 'sponsor',
    amendmentId: 'amendment',
    memberId: null,
    name: 'Baroness Example',
    party: null,
    house: 'Lords',
    isLead: true,
    position: 1,
    ...given,
  }
}
