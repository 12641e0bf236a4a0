import { subjectKinds, type Queryable } from '@safe-to-report/db'
import type { z } from 'zod'
import { askTags } from '../pages/asks.ts'
import { readAsks, readEvents, readEvidence, readPositions, readTexts } from './read-campaign-lists.ts'
import { openCorrection } from './read-corrections.ts'
import { readCorrections } from './read-corrections.ts'
import { readAmendments, readBills, readChanges, readStages } from './read-parliament-lists.ts'
import { noticeTags } from '../notices/list-notices.ts'
import { openNotice, readNotices } from './read-notices.ts'
import { proceedingTags } from '../proceedings/list-proceedings.ts'
import { openGap, openProceeding, readGaps, readProceedings } from './read-proceedings.ts'
import { readProgress } from './read-campaign-lists.ts'
import type { ReadPage } from './read-slice.ts'
import { openStance, readStances } from './read-stances.ts'
import { readDivisions, readMembers, readMemberships, readPosts, readVotes } from './read-vote-lists.ts'
import {
  openAmendment,
  openAsk,
  openBill,
  openChange,
  openDivision,
  openEvent,
  openEvidence,
  openMember,
  openMembership,
  openPosition,
  openPost,
  openProgress,
  openStage,
  openText,
  openVote,
} from './open-schemas.ts'

interface OpenList {
  description: string
  item: z.ZodObject
  read: ReadPage
  /** The cache tags of what it shows. */
  tags: string[]
  /** Where it is not a hundred. */
  pageSize?: number
}

/** Every list of the open data by its name in the address. */
export const openLists = {
  bills: { description: 'Bills, and the Acts they became', item: openBill, read: readBills, tags: ['kind:bill'] },
  stages: {
    description: 'Stages of bills, with their sitting days',
    item: openStage,
    read: readStages,
    tags: ['kind:bill', 'kind:stage', 'kind:sitting'],
  },
  amendments: {
    description: 'Amendments, and what became of them',
    item: openAmendment,
    read: readAmendments,
    tags: ['kind:bill', 'kind:stage', 'kind:amendment', 'kind:division', 'kind:text'],
  },
  divisions: {
    description: 'Divisions: votes that were counted, with their counts',
    item: openDivision,
    read: readDivisions,
    tags: ['kind:division', 'kind:amendment'],
  },
  votes: {
    description: 'What each member did in each division, with party and seat of the day',
    item: openVote,
    read: readVotes,
    tags: ['kind:division'],
    pageSize: 1_000,
  },
  members: {
    description: 'Members who voted, sponsored or hold a seat',
    item: openMember,
    read: readMembers,
    tags: ['kind:division', 'kind:amendment', 'kind:membership'],
    pageSize: 1_000,
  },
  memberships: {
    description: 'The seats and parties that these members had, from one day to another',
    item: openMembership,
    read: readMemberships,
    tags: ['kind:membership'],
    pageSize: 1_000,
  },
  posts: {
    description: 'Posts that members hold, or held since the record looks: Government, opposition, Speakers',
    item: openPost,
    read: readPosts,
    tags: ['kind:post'],
    pageSize: 1_000,
  },
  asks: {
    description: 'What the campaign asks for, each with its lineage',
    item: openAsk,
    read: readAsks,
    tags: [...askTags, 'kind:amendment'],
  },
  texts: {
    description: 'The texts of all asks, one a line: the lineages alone',
    item: openText,
    read: readTexts,
    tags: [...askTags, 'kind:amendment'],
  },
  evidence: {
    description: 'Figures and facts, and who says so',
    item: openEvidence,
    read: readEvidence,
    tags: ['kind:evidence'],
  },
  positions: {
    description: 'Opinions, each its owner’s',
    item: openPosition,
    read: readPositions,
    tags: ['kind:position'],
  },
  stances: {
    description: 'What members said about asks: each with its day, and where if it was in public',
    item: openStance,
    read: readStances,
    tags: ['kind:stance', 'kind:ask', 'kind:source'],
  },
  proceedings: {
    description:
      'What Parliament does about the asks besides their texts: questions and answers, words said, motions, calls …',
    item: openProceeding,
    read: readProceedings,
    tags: [...proceedingTags],
  },
  gaps: {
    description: 'What of Parliament could not be seen: what lasts, and what ended within 14 days',
    item: openGap,
    read: readGaps,
    tags: ['kind:proceeding'],
  },
  events: {
    description: 'What happened in the campaign',
    item: openEvent,
    read: readEvents,
    tags: ['kind:campaign-event'],
  },
  notices: {
    description: 'News and calls to act that have begun, over or not',
    item: openNotice,
    read: readNotices,
    tags: [...noticeTags],
  },
  corrections: {
    description:
      'What the record said wrongly, what is so, and why: those that shipped with it. Those by staff are changes',
    item: openCorrection,
    read: readCorrections,
    tags: ['kind:correction'],
  },
  progress: {
    description: 'Letters to MPs by seat, in coarse steps, counted once a day',
    item: openProgress,
    read: readProgress,
    tags: ['progress'],
    pageSize: 1_000,
  },
  changes: {
    description: 'Every change of the public record, newest first',
    item: openChange,
    read: readChanges,
    tags: subjectKinds.map((kind) => `kind:${kind}`),
  },
} as const satisfies Record<string, OpenList>

export type OpenListName = keyof typeof openLists

export const openListNames: readonly OpenListName[] = [
  'bills',
  'stages',
  'amendments',
  'divisions',
  'votes',
  'members',
  'memberships',
  'posts',
  'asks',
  'texts',
  'evidence',
  'positions',
  'stances',
  'proceedings',
  'gaps',
  'events',
  'notices',
  'corrections',
  'progress',
  'changes',
]

/** Lists of long items; those of short ones say themselves how many fit a page. */
const usualPageSize = 100

/** One page of a list of the open data. */
export interface OpenPage {
  page: number
  pages: number
  total: number
  items: readonly Record<string, unknown>[]
  tags: string[]
}

/** One page of a list, counted from 1; undefined past the last. */
export async function findOpenPage(db: Queryable, list: OpenListName, page: number): Promise<OpenPage | undefined> {
  const { read, tags, pageSize = usualPageSize }: OpenList = openLists[list]
  const { items, total } = await read(db, { limit: pageSize, offset: (page - 1) * pageSize })
  const pages = Math.max(1, Math.ceil(total / pageSize))
  return page > pages ? undefined : { page, pages, total, items, tags: [...tags] }
}
