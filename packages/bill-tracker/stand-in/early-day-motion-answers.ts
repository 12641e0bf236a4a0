import type { MadePerson } from './made-people.ts'
import type { MotionContent } from './early-day-motions.ts'

interface Asked {
  ids: number[]
  query: URLSearchParams
}

type Answer = (holdings: { motions: MotionContent[] }, asked: Asked) => unknown

/** The paths of early day motions: names in PascalCase, in an envelope. */
export const motionRoutes: readonly (readonly [RegExp, Answer])[] = [
  [/^\/EarlyDayMotions\/list$/, ({ motions }, { query }) => list(motions, query)],
  [
    /^\/EarlyDayMotion\/(\d+)$/,
    ({ motions }, { ids }) => {
      const motion = motions.find(({ id }) => id === ids[0])
      return (
        motion && {
          Response: { ...toView(motion), Sponsors: motion.signatures.map(toSponsor), Amendments: [] },
          StatusCode: 200,
          Success: true,
          Errors: [],
        }
      )
    },
  ],
]

const mostAtOnce = 100

/** A search looks at titles alone, and who asked for a member is not heard. */
function list(motions: readonly MotionContent[], query: URLSearchParams): unknown {
  const asked = (name: string): string | null => query.get(`parameters.${name}`)
  const term = (asked('searchTerm') ?? '').toLowerCase()
  const [from, to] = [asked('tabledStartDate') ?? '', asked('tabledEndDate') ?? '9999']
  const found = motions
    .filter(({ tabledOn, title }) => tabledOn >= from && tabledOn <= to && title.toLowerCase().includes(term))
    .toSorted((one, other) => other.tabledOn.localeCompare(one.tabledOn))
  const skip = Number(asked('skip') ?? 0)
  const take = Math.min(Number(asked('take') ?? 25), mostAtOnce)
  return {
    PagingInfo: { Skip: skip, Take: take, Total: found.length, GlobalTotal: motions.length, StatusCounts: [] },
    StatusCode: 200,
    Success: true,
    Errors: [],
    Response: found.slice(skip, skip + take).map(toView),
  }
}

function toView(motion: MotionContent): object {
  const [primary] = motion.signatures
  return {
    Id: motion.id,
    Status: motion.isWithdrawn ? 1 : 0,
    StatusDate: `${motion.statusOn}T00:00:00`,
    MemberId: primary?.member.id ?? 0,
    PrimarySponsor: primary ? toMember(primary.member) : null,
    Title: motion.title,
    MotionText: motion.text,
    AmendmentToMotionId: motion.amends,
    ...toInstrument(motion.instrument),
    UIN: motion.uin,
    AmendmentSuffix: motion.suffix,
    DateTabled: `${motion.tabledOn}T00:00:00`,
    UINWithAmendmentSuffix: `${motion.uin}${motion.suffix ?? ''}`,
    // Those that were withdrawn count on.
    SponsorsCount: motion.signatures.length,
  }
}

function toInstrument(instrument: MotionContent['instrument']): object {
  return {
    PrayingAgainstNegativeStatutoryInstrumentId: instrument?.id ?? null,
    StatutoryInstrumentNumber: instrument?.number ?? null,
    StatutoryInstrumentYear: instrument?.year ?? null,
    StatutoryInstrumentTitle: instrument?.title ?? null,
  }
}

function toSponsor({ member, signedOn, withdrawnOn }: MotionContent['signatures'][number], index: number): object {
  return {
    Id: index + 1,
    MemberId: member.id,
    Member: toMember(member),
    SponsoringOrder: withdrawnOn === null ? index + 1 : null,
    CreatedWhen: `${signedOn}T12:00:00.000`,
    IsWithdrawn: withdrawnOn !== null,
    WithdrawnDate: withdrawnOn && `${withdrawnOn}T12:00:00.000`,
  }
}

function toMember({ id, name }: MadePerson): object {
  return {
    MnisId: id,
    PimsId: null,
    Name: name,
    ListAs: name,
    Constituency: 'Made-up Seat',
    Status: 'Active',
    Party: 'Made-up Party A',
    PhotoUrl: 'https://example.org/photo',
  }
}
