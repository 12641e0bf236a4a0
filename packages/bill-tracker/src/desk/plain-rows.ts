import { campaignEvents, evidence, helpServices, positions, sittings, sources, stages, texts } from '@safe-to-report/db'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { EditableKind } from './editable.ts'

/** A table whose editable values are simply columns of it. */
export interface PlainRows {
  table: PgTable
  id: PgColumn
  columns: Record<string, PgColumn>
}

/** The kinds whose values need no more than their own row: an amendment has words, a division has what it was on. */
export type PlainKind = Exclude<EditableKind, 'amendment' | 'division'>

export const plainRows: Record<PlainKind, PlainRows> = {
  stage: { table: stages, id: stages.id, columns: { plainSummary: stages.plainSummary, note: stages.note } },
  text: {
    table: texts,
    id: texts.id,
    columns: {
      label: texts.label,
      plainWords: texts.plainWords,
      strength: texts.strength,
      happenedOn: texts.happenedOn,
      fate: texts.fate,
      words: texts.words,
      apart: texts.apart,
      rule: texts.rule,
    },
  },
  sitting: { table: sittings, id: sittings.id, columns: { sitsOn: sittings.sitsOn } },
  'campaign-event': {
    table: campaignEvents,
    id: campaignEvents.id,
    columns: {
      title: campaignEvents.title,
      happenedOn: campaignEvents.happenedOn,
      precision: campaignEvents.precision,
      summary: campaignEvents.summary,
    },
  },
  evidence: {
    table: evidence,
    id: evidence.id,
    columns: {
      figure: evidence.figure,
      statement: evidence.statement,
      period: evidence.period,
      whoSaysSo: evidence.whoSaysSo,
      caveat: evidence.caveat,
    },
  },
  position: {
    table: positions,
    id: positions.id,
    columns: {
      who: positions.who,
      side: positions.side,
      statement: positions.statement,
      heldWhen: positions.heldWhen,
    },
  },
  'help-service': {
    table: helpServices,
    id: helpServices.id,
    columns: {
      name: helpServices.name,
      runBy: helpServices.runBy,
      kind: helpServices.kind,
      audience: helpServices.audience,
      nations: helpServices.nations,
      number: helpServices.number,
      textNumber: helpServices.textNumber,
      hours: helpServices.hours,
      cost: helpServices.cost,
      languages: helpServices.languages,
      access: helpServices.access,
      discretion: helpServices.discretion,
      site: helpServices.site,
      siteCy: helpServices.siteCy,
      siteEs: helpServices.siteEs,
      sitePt: helpServices.sitePt,
      checkedOn: helpServices.checkedOn,
    },
  },
  source: {
    table: sources,
    id: sources.id,
    columns: {
      title: sources.title,
      publisher: sources.publisher,
      kind: sources.kind,
      url: sources.url,
      publishedOn: sources.publishedOn,
      archiveUrl: sources.archiveUrl,
      checkedOn: sources.checkedOn,
      inPrint: sources.inPrint,
    },
  },
}

export function isPlain(kind: EditableKind): kind is PlainKind {
  return kind in plainRows
}
