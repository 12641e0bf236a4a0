import type { SubjectKind } from '@safe-to-report/db'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import { amendment } from './amendment.ts'
import { ask } from './ask.ts'
import { bill } from './bill.ts'
import { campaignEvent } from './campaign-event.ts'
import { correction } from './correction.ts'
import { couldCarry } from './could-carry.ts'
import { division } from './division.ts'
import { evidence } from './evidence.ts'
import { helpService } from './help-service.ts'
import type { Kind } from './kind.ts'
import { membership } from './membership.ts'
import { notice } from './notice.ts'
import { position } from './position.ts'
import { post } from './post.ts'
import { proceeding } from './proceeding.ts'
import { publication } from './publication.ts'
import { sitting } from './sitting.ts'
import { source } from './source.ts'
import { stage } from './stage.ts'
import { stance } from './stance.ts'
import { text } from './text.ts'

/** Every kind of row of the record, in the order in which the desk lists them. */
export const kinds = {
  bill,
  stage,
  sitting,
  publication,
  amendment,
  division,
  ask,
  text,
  proceeding,
  'could-carry': couldCarry,
  'campaign-event': campaignEvent,
  notice,
  evidence,
  position,
  stance,
  'help-service': helpService,
  source,
  membership,
  post,
  correction,
} satisfies Record<SubjectKind, Kind>

type Kinds = typeof kinds
/** The kinds that have something. */
type KindWith<Part> = { [K in SubjectKind]: Kinds[K] extends Part ? K : never }[SubjectKind]

/** The kinds of row that the desk shows on a page of their own. */
export type ShownKind = KindWith<{ shown: object }>
/** The kinds of row that staff edit by hand. */
export type EditableKind = KindWith<{ editable: object }>
/** The kinds of row that staff add by hand; divisions, memberships and posts come from Parliament alone. */
export type AddableKind = KindWith<{ addable: object }>
/** Of these, the kinds of which no two rows are alike. */
export type OnceKind = KindWith<{ addable: { once: readonly (readonly string[])[] } }>
/** The kinds of row that are public only when somebody has checked them. */
export type CheckableKind = KindWith<{ table: { verified: PgColumn } }>
/** The kinds of row whose public rows must cite a source. */
export type CitingKind = KindWith<{ mustCite: true }> & CheckableKind
/** The kinds of row that no Parliament tells. */
export type HandKeptKind = KindWith<{ handKept: object }>

/** What may be set of a row of a kind. */
export type FieldOf<K extends EditableKind> = keyof z.infer<Kinds[K]['editable']['values']> & string
/** What a new row of a kind stands in. */
export type ParentOf<K extends AddableKind> = keyof z.infer<Kinds[K]['addable']['parents']> & string

const all = Object.keys(kinds).filter((name): name is SubjectKind => name in kinds)

export const shownKinds = all.filter((kind): kind is ShownKind => 'shown' in kinds[kind])
export const editableKinds = all.filter((kind): kind is EditableKind => 'editable' in kinds[kind])
export const addableKinds = all.filter((kind): kind is AddableKind => 'addable' in kinds[kind])
export const checkableKinds = all.filter((kind): kind is CheckableKind => 'verified' in kinds[kind].table)
export const citingKinds = checkableKinds.filter((kind): kind is CitingKind => 'mustCite' in kinds[kind])
export const handKeptKinds = all.filter((kind): kind is HandKeptKind => 'handKept' in kinds[kind])
