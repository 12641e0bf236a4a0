import { decisionWords, formatLondonDate, todayInLondon } from '@safe-to-report/bill-tracker/words'
import type { DeskBill as FoundBill, DeskBillRow, Editable, HeldFact, Waiting } from '@safe-to-report/bill-tracker/desk'
import type { SyncRun } from '@safe-to-report/db'
import type { DeskBill, DeskBillLine, OpenRow, SyncRunLine, ThingToCheck } from './desk-types.ts'
import { deskPath } from './desk-path.ts'
import { fieldLabel } from './field-words.ts'
import type { FieldSpec } from './form-fields.ts'

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
  announced: 'Announced',
  'in-progress': 'Before Parliament',
  act: 'Became an Act',
  fell: 'Fell',
  withdrawn: 'Withdrawn',
  lost: 'Lost with its session',
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
    thingsToCheck: heldFacts.map(toThingToCheck),
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

export function toThingToCheck(fact: HeldFact): ThingToCheck {
  return {
    id: fact.id,
    about: fact.about,
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
