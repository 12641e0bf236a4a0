import { decisionWords, formatLondonDate, todayInLondon } from '@safe-to-report/bill-tracker/words'
import type {
  DeskAmendment as FoundAmendment,
  DeskBill as FoundBill,
  DeskBillRow,
  Editable,
  HeldFact,
  SubjectName,
  Waiting,
} from '@safe-to-report/bill-tracker/desk'
import type { SyncRun } from '@safe-to-report/db'
import type { DeskAmendment, DeskBill, DeskBillLine, OpenRow, SyncRunLine, ThingToCheck } from './desk-types.ts'
import { deskPath } from './desk-path.ts'
import { fieldLabel } from './field-words.ts'
import type { FieldSpec } from './form-fields.ts'
import { billOutcomeWords } from './forms/bill.ts'

export function toSyncRunLine(run: SyncRun): SyncRunLine {
  return {
    id: run.id,
    target: run.target.charAt(0).toUpperCase() + run.target.slice(1),
    startedAt: run.startedAt,
    outcome: run.outcome ? runWords[run.outcome] : 'running, or cut off',
    changed: run.changed,
    detail: run.detail,
  }
}

const runWords = {
  done: 'up to date',
  unreachable: 'Parliament’s website could not be reached; the record was kept',
  'answer-changed': 'Parliament’s answer has a new shape; the record was kept',
  'not-found': 'Parliament’s website does not know it',
  failed: 'failed; the record was kept',
} as const satisfies Record<NonNullable<SyncRun['outcome']>, string>

export function toDeskBillLine(bill: DeskBillRow, siteUrl: string): DeskBillLine {
  const { id, slug, shortTitle, sessions, outcome, verified, stages, amendments, unchecked } = bill
  const told = outcome ? billOutcomeWords[outcome] : 'Outcome not given'
  const publicUrl = verified ? billUrl(slug, siteUrl) : null
  return { id, slug, publicUrl, shortTitle, sessions, outcome: told, stages, amendments, unchecked }
}

export function toDeskBill(bill: FoundBill, siteUrl: string): DeskBill {
  return {
    id: bill.id,
    slug: bill.slug,
    shortTitle: bill.shortTitle,
    sessions: bill.sessions,
    publicUrl: billUrl(bill.slug, siteUrl),
    texts: bill.texts,
    stages: bill.stages.map((stage) => ({
      id: stage.id,
      name: stage.name,
      house: stage.house,
      round: stage.round,
      verified: stage.verified,
      sittings: stage.sittings.map(({ sitsOn, verified }) => ({ day: sitsOn, verified })),
      amendments: stage.amendments.map((amendment) => ({
        ...toDeskAmendment(amendment),
        publicUrl: amendment.verified && stage.verified ? new URL(`/amendments/${amendment.slug}`, siteUrl).href : null,
      })),
    })),
  }
}

function toDeskAmendment(amendment: FoundAmendment): Omit<DeskAmendment, 'publicUrl'> {
  const { id, name, lead, decision, decidedOn, verified, asks } = amendment
  return { id, name, lead, decidedOn, verified, asks, decision: decisionWords(decision) }
}

export function toOpenRow(row: Editable, specs: FieldSpec[], siteUrl: string): OpenRow {
  const { kind, id, title, billSlug, verified, isPublic, values, pinned, heldFacts } = row
  return {
    kind,
    id,
    title,
    specs,
    verified,
    isPublic,
    values,
    pinned,
    within: row.within === null ? null : { slug: billSlug, title: row.within },
    publicUrl: new URL(row.publicPath, siteUrl).href,
    thingsToCheck: heldFacts.map((fact) => toThingToCheck(fact)),
  }
}

/** Why the public does not see a row yet, in a sentence. */
export function waitingWords({ because, who, at, why }: Waiting): string {
  const when = at ? ` on ${formatLondonDate(todayInLondon(at))}` : ''
  switch (because) {
    case 'taken-back':
      return `${who ?? 'Somebody'} took it off the public record${when}: ${why ?? 'no reason was given'}`
    case 'entered':
      return `${who ?? 'Somebody'} wrote it down${when}, and nobody has checked it since.`
    case 'sync':
      return `It came from Parliament’s website${when} and waits for a person.`
    case 'founding':
      return 'It came with the founding record, and nobody has checked it.'
  }
}

/** `row`: what it is about, by its name. */
export function toThingToCheck(fact: HeldFact, row?: SubjectName): ThingToCheck {
  return {
    id: fact.id,
    about: fact.about,
    kind: fact.subjectKind,
    within: row?.within ?? null,
    billId: row?.billId ?? null,
    answerPath: `/staff/facts/${fact.id}`,
    path: fact.subjectId && deskPath(fact.subjectKind, fact.subjectId),
    label: fact.field && fieldLabel(fact.field),
    value: fact.value,
    standing: standingWords[fact.standing],
    howToCheck: fact.howToCheck,
  }
}

const standingWords = {
  inferred: 'Follows from checked facts, but no source says so.',
  'from-memory': 'From memory: no source yet.',
  unchecked: 'Nobody has looked yet.',
} as const satisfies Record<HeldFact['standing'], string>

function billUrl(slug: string, siteUrl: string): string {
  return new URL(`/bills/${slug}`, siteUrl).href
}
