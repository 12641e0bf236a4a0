import type { AmendmentContent, BillContent, PingPongContent, SponsorContent, StageContent } from './bill-content.ts'

/** Bills as a list of them is asked for: of a session, those that can be amended, those that moved last first. */
export function listBills(bills: readonly BillContent[], query: URLSearchParams): BillContent[] {
  const session = query.get('Session')
  const found = bills.filter(
    (bill) =>
      (session === null || bill.sessions.includes(Number(session))) &&
      (query.get('IsInAmendableStage') !== 'true' || isAmendable(bill)),
  )
  return query.get('SortOrder') === 'DateUpdatedDescending'
    ? found.toSorted((one, other) => other.lastUpdate.localeCompare(one.lastUpdate))
    : found
}

function isAmendable({ isAct, isWithdrawn = false, stages }: BillContent): boolean {
  return !isAct && !isWithdrawn && stages.some(({ description }) => /^(Committee|Report) stage/.test(description))
}

export function toSummary(bill: BillContent): object {
  const stage = bill.stages.find(({ id }) => id === bill.currentStage) ?? bill.stages.at(-1)
  return {
    billId: bill.billId,
    shortTitle: bill.title,
    formerShortTitle: bill.formerTitle,
    currentHouse: bill.isAct ? 'Unassigned' : (bill.currentHouse ?? 'Commons'),
    originatingHouse: 'Commons',
    lastUpdate: bill.lastUpdate,
    billWithdrawn: bill.isWithdrawn ? bill.lastUpdate : null,
    isDefeated: false,
    billTypeId: 1,
    introducedSessionId: bill.sessions[0],
    includedSessionIds: bill.sessions,
    isAct: bill.isAct,
    currentStage: stage ? toStage(bill, stage) : null,
  }
}

export function toBill(bill: BillContent): object {
  return { ...toSummary(bill), longTitle: bill.longTitle, summary: null, sponsors: [], promoters: [], agent: null }
}

export function toStage(bill: BillContent, stage: StageContent): object {
  const index = bill.stages.indexOf(stage)
  return {
    id: stage.id,
    stageId: 900 + index,
    sessionId: bill.sessions.at(-1),
    description: stage.description,
    abbreviation: null,
    house: stage.house,
    stageSittings: stage.days.map((day, sitting) => ({
      id: stage.id * 100 + sitting,
      stageId: 900 + index,
      billStageId: stage.id,
      billId: bill.billId,
      date: `${day}T00:00:00`,
    })),
    sortOrder: index + 1,
  }
}

export function toPublications(bill: BillContent): object {
  return {
    billId: bill.billId,
    publications: bill.publications.map((publication, index) => ({
      id: bill.billId * 100 + index,
      title: publication.title,
      publicationType: { id: 900, name: publication.type, description: null },
      displayDate: `${publication.day}T00:00:00`,
      links: [
        { id: bill.billId * 100 + index, title: publication.title, url: publication.url, contentType: 'text/html' },
      ],
      files: [],
      house: publication.house,
    })),
  }
}

export function toAmendment(bill: BillContent, stage: StageContent, amendment: AmendmentContent): object {
  return {
    // As Parliament does: the id that counts is `amendmentId`.
    id: 0,
    billId: bill.billId,
    billStageId: stage.id,
    amendmentId: amendment.amendmentId,
    amendmentType: /^(Gov )?N[CS]/.test(amendment.number ?? '') ? 'AddClauseOrSchedule' : 'EditBillBody',
    clause: amendment.clause ?? null,
    schedule: null,
    pageNumber: null,
    lineNumber: null,
    amendmentPosition: '',
    marshalledListText: amendment.number,
    dNum: amendment.dNum ?? `hoc${amendment.amendmentId % 10_000}`,
    summaryText: amendment.summary,
    statusIndicator: amendment.star ?? null,
    decision: amendment.decision,
    // Parliament says so of an amendment for good, when its bill has long been an Act.
    decisionExplanation: amendment.decision === 'NoDecision' ? 'The House has not considered this amendment.' : null,
    sponsors: amendment.sponsors.map(toSponsor),
  }
}

export function toPingPongItem(bill: BillContent, stage: StageContent, item: PingPongContent): object {
  const part = {
    id: pingPongId(stage, item),
    billId: bill.billId,
    billStageId: stage.id,
    statusIndicator: null,
    decision: item.decision,
    decisionExplanation: null,
    sponsors: item.sponsors.map(toSponsor),
    type: item.type,
    number: item.number,
    summary: item.summary,
  }
  const isMotion = item.type === 'Motion'
  return { type: item.type, amendment: isMotion ? null : part, motion: isMotion ? part : null }
}

/** Made, and plainly so: the stage's number with a count behind it. */
export function pingPongId(stage: StageContent, item: PingPongContent): number {
  return stage.id * 100 + stage.pingPong.indexOf(item) + 1
}

function toSponsor(sponsor: SponsorContent, index: number): object {
  return {
    ...sponsor,
    party: null,
    partyColour: null,
    memberPhoto: null,
    memberPage: null,
    memberFrom: null,
    sortOrder: index + 1,
  }
}
