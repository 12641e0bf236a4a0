import type { HelpAccess, HelpAudience, HelpKind, HelpNation } from '@safe-to-report/db'
import type { Source } from '../words/source-order.ts'

export type { HelpAccess, HelpAudience, HelpKind, HelpNation }

/** When somebody answers: at any time, or from one time to another on these days (0 is Sunday). */
export type HelpHours = 'always' | readonly HelpSpan[]

export interface HelpSpan {
  from: number
  /** The same day where it is one alone. */
  to: number
  opens: string
  closes: string
}

/** Somebody who helps people in danger, as the page for that shows them. */
export interface HelpService {
  slug: string
  kind: HelpKind
  name: string
  runBy: string | null
  audience: HelpAudience
  /** Empty where it is not for some of the nations alone. */
  nations: HelpNation[]
  number: string | null
  textNumber: string | null
  hours: HelpHours | null
  isFree: boolean
  /** Codes of the languages spoken there besides English. */
  languages: string[]
  access: HelpAccess[]
  passesNothingOn: boolean
  site: string | null
  /** Its own pages in other languages than English. */
  sites: Record<'cy' | 'es' | 'pt', string | null>
  /** The London day on which somebody last compared it with its sources. */
  checkedOn: string
  sources: Pick<Source, 'title' | 'publisher' | 'url' | 'publishedOn'>[]
}
