import type { House } from '@safe-to-report/db'
import { openAnswerSource, type AnswerSource, type AnswerSourceOptions } from '../asking/answer-source.ts'
import { NotKnownToParliament } from '../asking/errors.ts'
import {
  debateAnswer,
  lastDayAnswer,
  sectionsAnswer,
  treesAnswer,
  type DebateAnswer,
  type ListedDebate,
} from './hansard-answers.ts'

/** A part of a day's Hansard: what it holds, and when it last grew, as Hansard says. */
export interface Section {
  name: string
  /** Compared for change only; null where Hansard does not say. */
  moved: string | null
  debates: ListedDebate[]
  /** Rows that could not be read. */
  unread: number
}

/** Parliament's Hansard API. Its calls throw what `AnswerSource.fetchAnswer` throws. */
export interface HansardClient extends Pick<AnswerSource, 'requestCount'> {
  /** The last day on which the House sat of which Hansard has something. */
  fetchLastDay: (house: House) => Promise<string>
  /** The parts of a House's day that hold what was said; none where Hansard has nothing of it. */
  fetchSections: (house: House, day: string) => Promise<string[]>
  fetchSection: (house: House, day: string, name: string) => Promise<Section>
  fetchDebate: (id: string) => Promise<DebateAnswer>
}

/**
 * Written statements and answers are printed in Hansard, too: they come from where they are written, whole and on their
 * day, so that nothing is there twice.
 */
const written = /^(?:wms|ws|wa|written)/i

/** A client of Hansard. */
export function openHansardClient(options: AnswerSourceOptions): HansardClient {
  const source = openAnswerSource(options)
  return {
    requestCount: source.requestCount,
    fetchLastDay: (house) => source.fetchAnswer('/overview/lastsittingdate.json', lastDayAnswer, { house }),
    fetchSections: async (house, date) => {
      const names = await source
        .fetchAnswer('/overview/sectionsforday.json', sectionsAnswer, { house, date })
        .catch(noneWhereNotKnown)
      return names.filter((name) => !written.test(name))
    },
    fetchSection: async (house, date, section) => {
      const { rows } = await source.fetchAnswer('/overview/sectiontrees.json', treesAnswer, { house, date, section })
      const trees = rows.map(({ read }) => read)
      return {
        name: section,
        moved:
          trees
            .flatMap(({ LastUpdated }) => LastUpdated ?? [])
            .toSorted()
            .at(-1) ?? null,
        debates: trees.flatMap(({ SectionTreeItems }) => SectionTreeItems.rows.map(({ read }) => read)),
        unread: trees.reduce((sum, { SectionTreeItems }) => sum + SectionTreeItems.unread, 0),
      }
    },
    fetchDebate: (id) => source.fetchAnswer(`/debates/debate/${encodeURIComponent(id)}.json`, debateAnswer),
  }
}

/** Some days without a sitting are not known; others have no part. */
function noneWhereNotKnown(error: unknown): string[] {
  if (error instanceof NotKnownToParliament) return []
  throw error
}
