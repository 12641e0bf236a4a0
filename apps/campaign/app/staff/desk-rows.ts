import {
  decisionWords,
  type DeskBill as FoundBill,
  type DeskBillRow,
  type Editable,
  type HeldFact,
} from '@safe-to-report/bill-tracker'
import type { SyncRun } from '@safe-to-report/db'
import type { DeskBill, DeskBillLine, OpenRow, SyncRunLine, ThingToCheck } from './desk-types.ts'
import { deskPath } from './desk-path.ts'
import { fieldLabel } from './field-words.ts'

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

export function toDeskBillLine(bill: DeskBillRow): DeskBillLine {
  const { slug, shortTitle, sessions, outcome, stages, amendments, unchecked } = bill
  const told = outcome ? outcomeWords[outcome] : 'Outcome not given'
  return { slug, shortTitle, sessions, outcome: told, stages, amendments, unchecked }
}

const outcomeWords = {
  'in-progress': 'Before Parliament',
  act: 'Became an Act',
  fell: 'Fell',
  withdrawn: 'Withdrawn',
} as const satisfies Record<NonNullable<DeskBillRow['outcome']>, string>

export function toDeskBill(bill: FoundBill, siteUrl: string): DeskBill {
  return {
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
      amendments: stage.amendments.map(({ id, name, lead, decision, decidedOn, verified }) => ({
        id,
        name,
        lead,
        decidedOn,
        verified,
        decision: decisionWords(decision),
      })),
    })),
  }
}

export function toOpenRow(row: Editable, siteUrl: string): OpenRow {
  const { kind, id, title, bill, verified, values, pinned, heldFacts } = row
  return {
    kind,
    id,
    title,
    verified,
    values,
    pinned,
    within: { slug: bill.slug, title: bill.shortTitle },
    publicUrl: publicUrl(row, siteUrl),
    thingsToCheck: heldFacts.map(toThingToCheck),
  }
}

export function toThingToCheck(fact: HeldFact): ThingToCheck {
  return {
    id: fact.id,
    about: fact.about,
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

function publicUrl(row: Editable, siteUrl: string): string {
  if (row.kind === 'amendment') return new URL(`/amendments/${row.slug}`, siteUrl).href
  if (row.kind === 'text') return new URL(`/asks/${row.askSlug}#${row.slug}`, siteUrl).href
  return billUrl(row.bill.slug, siteUrl)
}

function billUrl(slug: string, siteUrl: string): string {
  return new URL(`/bills/${slug}`, siteUrl).href
}
