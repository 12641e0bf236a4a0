import type { SentBack } from '@safe-to-report/bill-tracker/desk'
import { formatLondonDate, formatLondonTime, todayInLondon } from '@safe-to-report/bill-tracker/words'
import type { ReactNode } from 'react'
import type { About } from '../../staff/change-lines.ts'

/** An instant by London's clocks. */
export function Moment({ at }: { at: Date }) {
  return (
    <time dateTime={at.toISOString()}>
      {formatLondonDate(todayInLondon(at))}, {formatLondonTime(at)}
    </time>
  )
}

export function AboutLink({ about }: { about: About }) {
  return (
    <>
      {about.path ? <a href={about.path}>{about.name}</a> : about.name}
      {about.within && `, ${about.within}`}
    </>
  )
}

export function NotPublic() {
  return <strong className="desk-mark">Not public: to be checked</strong>
}

/** Where to look something up: the address of a page leads there. */
export function PlaceToLook({ place }: { place: string }) {
  return /^https?:\/\/\S+$/.test(place) ? (
    <a href={place} rel="noreferrer">
      {place.replace(/^https?:\/\/(www\.)?/, '')}
    </a>
  ) : (
    place
  )
}

/** What whoever checked a proposal said when it was sent back: it is what its author has to answer. */
export function SentBackWords({ sentBack }: { sentBack: SentBack | null }) {
  if (!sentBack) return null
  return (
    <p className="desk-said">
      Sent back by {sentBack.by}: “{sentBack.words}”
    </p>
  )
}

/** What became of what was sent. The focus goes there as the page opens, without a script; the first of a page wins. */
export function Told({ isFault = false, children }: { isFault?: boolean; children: ReactNode }) {
  return (
    <div className="desk-notice" role={isFault ? 'alert' : 'status'} tabIndex={-1} autoFocus>
      {children}
    </div>
  )
}
