import type { RecipientKind } from '@safe-to-report/db'
import { type Language, seatNameIn } from '@safe-to-report/languages'
import { type MemberFacts, noFacts } from '@safe-to-report/letters/campaigns'
import type { Recipient } from '@safe-to-report/letters/writing'
import type { Draft } from './draft.ts'
import { withBorders } from './name-borders.ts'
import type { Services } from '../services/index.server.ts'
import type { Seat } from './seat.ts'

export type RecipientServices = Pick<Services, 'seats' | 'campaigns'>

interface Whom {
  /** What the office is called: a seat by its name. */
  office: string
  /** Of who held it when the letter was written; null once somebody else does. */
  name: string | null
}

interface RecipientSource {
  /** Whom a draft is to; undefined where it names nobody that there is. */
  find: (draft: Pick<Draft, 'gss' | 'border'>, services: RecipientServices) => Promise<Seat | undefined>
  /** What the record knows of them that the campaign's rules ask about. */
  findFacts: (seat: Seat, askSlug: string, services: RecipientServices) => Promise<MemberFacts>
  /** Whom a letter was to; undefined where there is no such area. */
  findWhom: (
    to: Pick<Recipient, 'area' | 'holder'>,
    language: Language,
    services: RecipientServices,
  ) => Promise<Whom | undefined>
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
    async findWhom({ area, holder }, language, { seats }) {
      const seat = await seats.find(area)
      if (!seat) return undefined
      return { office: seatNameIn(language, seat.name), name: seat.member?.id === holder ? seat.member.name : null }
    },
  },
}
