import type { MemberDeeds } from '@safe-to-report/bill-tracker/seats'
import { dayIn, type Language } from '@safe-to-report/languages'
import { deedsMessages } from '../messages/deeds/index.ts'

/** One thing that a member did, and where on the public site it stands. */
export interface ToldDeed {
  says: string
  /** From the site's root. */
  path?: `/${string}`
}

/** A page with more would hide whom one writes to. */
const mostVotes = 3

/** What a member did about the ask, in a reader's language; or that they are new; or that the record has nothing, until a day. */
export function tellDeeds(
  deeds: MemberDeeds,
  { id, asOf }: { id: number; asOf: string },
  language: Language,
): ToldDeed[] {
  const words = deedsMessages[language]
  const page = `/members/${id}` as const
  const votes = deeds.votes.slice(0, mostVotes).map(({ said, day, slug }): ToldDeed => ({
    says: words.votes[said](dayIn(language, day)),
    path: `/divisions/${slug}`,
  }))
  const others = (['signed', 'spoke', 'asked'] as const).flatMap((deed): ToldDeed[] => {
    const day = deeds[deed]
    return day === null ? [] : [{ says: words[deed](dayIn(language, day)), path: page }]
  })
  const committees = deeds.committees.map(({ slug, title }): ToldDeed => ({
    says: words.committee(title),
    path: `/bills/${slug}`,
  }))
  const did = [...votes, ...others, ...committees]
  if (deeds.newSince !== null) return [{ says: words.newSince(dayIn(language, deeds.newSince)) }, ...did]
  return did.length > 0 ? did : [{ says: words.nothing(dayIn(language, asOf)) }]
}
