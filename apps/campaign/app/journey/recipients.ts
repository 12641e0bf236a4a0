import type { RecipientKind } from '@safe-to-report/db'
import { type Language, seatNameIn } from '@safe-to-report/languages'
import { type MemberFacts, noFacts } from '@safe-to-report/letters/campaigns'
import type { Draft } from './draft.ts'
import { withBorders } from './name-borders.ts'
import type { Services } from '../services/index.server.ts'
import type { Seat } from './seat.ts'

export type RecipientServices = Pick<Services, 'seats' | 'campaigns'>

interface RecipientSource {
  /** Whom a draft is to; undefined where it names nobody that there is. */
  find: (draft: Pick<Draft, 'gss' | 'border'>, services: RecipientServices) => Promise<Seat | undefined>
  /** What the record knows of them that the campaign's rules ask about. */
  findFacts: (seat: Seat, askSlug: string, services: RecipientServices) => Promise<MemberFacts>
  /** What the office of an area is called; undefined where there is none. */
  findOffice: (area: string, language: Language, services: RecipientServices) => Promise<string | undefined>
}

/** What a letter asks of each kind of recipient. How a supporter finds theirs is a page of its own: `routes/find-mp.tsx`. */
export const recipientSources: Record<RecipientKind, RecipientSource> = {
  member: {
    async find({ gss, border }, { seats }) {
      const seat = await seats.find(gss)
      return seat && withBorders(seat, border, seats.find)
    },
    async findFacts({ member, nation }, askSlug, { campaigns }) {
      const known = member ? await campaigns.findMemberFacts(member.id, askSlug) : noFacts
      // A member who was elected for another seat meanwhile is written to about this one.
      return { ...known, nation }
    },
    async findOffice(area, language, { seats }) {
      const seat = await seats.find(area)
      return seat && seatNameIn(language, seat.name)
    },
  },
}
