import {
  publishedAsks,
  publishedBills,
  publishedMembers,
  publishedProceedings,
  readToday,
  type Queryable,
} from '@safe-to-report/db'
import { asc, desc, eq, type SQL } from 'drizzle-orm'
import { todayInLondon } from '../../words/london-date.ts'
import { standsOf } from '../../words/proceeding-stands.ts'
import { withSources } from '../pages/sources.ts'
import type { Proceeding, ShownProceedings } from './proceeding-types.ts'
import { listSourceLooks, sourceOfKind, type SourceLook } from './source-looks.ts'

/** What pages that show proceedings are made of besides. */
export const proceedingTags: readonly string[] = ['kind:proceeding', 'kind:ask', 'kind:bill', 'kind:source']

/** What is public of them, the newest first, as it stands on a day: today, by the database’s clock, unless told. */
export async function listProceedings(db: Queryable, condition?: SQL, onDay?: string): Promise<Proceeding[]> {
  const rows = await selectRows(db).where(condition)
  if (rows.length === 0) return []
  const [sourced, looks, today] = await Promise.all([
    withSources(db, rows),
    listSourceLooks(db),
    onDay ?? readToday(db),
  ])
  return sourced.map((row) => toProceeding(row, { looks, today }))
}

/** The newest few, and how many there are: for pages that are about something else. */
export async function listLatest(
  db: Queryable,
  condition: SQL | undefined,
  { most, onDay }: { most: number; onDay?: string | undefined },
): Promise<ShownProceedings> {
  const all = await listProceedings(db, condition, onDay)
  return { shown: all.slice(0, most), all: all.length }
}

function selectRows(db: Queryable) {
  return db
    .select(columns)
    .from(publishedProceedings)
    .innerJoin(publishedAsks, eq(publishedAsks.id, publishedProceedings.askId))
    .leftJoin(publishedBills, eq(publishedBills.id, publishedProceedings.billId))
    .leftJoin(publishedMembers, eq(publishedMembers.id, publishedProceedings.memberId))
    .orderBy(desc(publishedProceedings.happenedOn), asc(publishedProceedings.slug))
    .$dynamic()
}

const columns = {
  id: publishedProceedings.id,
  slug: publishedProceedings.slug,
  kind: publishedProceedings.kind,
  title: publishedProceedings.title,
  words: publishedProceedings.words,
  meaning: publishedProceedings.meaning,
  happenedOn: publishedProceedings.happenedOn,
  house: publishedProceedings.house,
  url: publishedProceedings.url,
  memberName: publishedProceedings.memberName,
  knownMember: { id: publishedMembers.id, name: publishedMembers.name },
  body: publishedProceedings.body,
  dueOn: publishedProceedings.dueOn,
  closesOn: publishedProceedings.closesOn,
  howTo: publishedProceedings.howTo,
  answeredOn: publishedProceedings.answeredOn,
  answer: publishedProceedings.answer,
  answerClass: publishedProceedings.answerClass,
  answerUrl: publishedProceedings.answerUrl,
  standing: publishedProceedings.standing,
  signatures: publishedProceedings.signatures,
  isCorrected: publishedProceedings.isCorrected,
  closesAt: publishedProceedings.closesAt,
  startsAt: publishedProceedings.startsAt,
  isAfterOther: publishedProceedings.isAfterOther,
  goneOn: publishedProceedings.goneOn,
  seenOn: publishedProceedings.seenOn,
  ask: { slug: publishedAsks.slug, title: publishedAsks.title },
  bill: { slug: publishedBills.slug, shortTitle: publishedBills.shortTitle, sessions: publishedBills.sessions },
}

type Row = Awaited<ReturnType<typeof withSources<Awaited<ReturnType<typeof selectRows>>[number]>>>[number]

interface KnownOn {
  looks: readonly SourceLook[]
  today: string
}

function toProceeding(row: Row, known: KnownOn): Proceeding {
  const {
    memberName,
    knownMember,
    answeredOn,
    answer,
    answerClass,
    answerUrl,
    standing,
    goneOn,
    seenOn: _,
    ...own
  } = row
  const lookedOn = findLookedOn(row, known.looks)
  return {
    ...own,
    member: toMember(memberName, knownMember),
    answer: answeredOn === null ? null : { on: answeredOn, words: answer, url: answerUrl },
    stands: standsOf({ ...own, answeredOn, answerClass, standing, goneOn, lookedOn }, known.today),
  }
}

function toMember(printed: string | null, known: { id: number; name: string } | null): Proceeding['member'] {
  const name = printed ?? known?.name
  return name === undefined ? null : { id: known?.id ?? null, name }
}

/** What is watched is looked at whenever its source answers: whatever became of it since would have been told. */
function findLookedOn({ kind, seenOn }: Pick<Row, 'kind' | 'seenOn'>, looks: readonly SourceLook[]): string | null {
  if (seenOn === null) return null
  const lookedAt = looks.find(({ name }) => name === sourceOfKind[kind])?.lookedAt ?? null
  const askedOn = lookedAt === null ? seenOn : todayInLondon(lookedAt)
  return askedOn > seenOn ? askedOn : seenOn
}
