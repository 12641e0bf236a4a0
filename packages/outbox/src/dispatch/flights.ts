import { urgencyOf } from '../seal/urgency.ts'
import type { Claim } from './claim-mail.ts'

/** The mails that are being sent. */
export interface Flights {
  add: (claim: Claim, flight: Promise<void>) => void
  remove: (claim: Claim) => void
  size: () => number
  ids: () => string[]
  flights: () => Promise<void>[]
  /** How many hold a place, and how many of these are letters and news. One that is slow has given its place away. */
  holding: () => { all: number; unhurried: number }
}

/** `onSlow`: one has just given its place away. */
export function createFlights({ slowSeconds, onSlow }: { slowSeconds: number; onSlow: () => void }): Flights {
  const underWay = new Map<Claim, { flight: Promise<void>; timer: NodeJS.Timeout; isSlow: boolean }>()
  return {
    add: (claim, flight) => {
      const timer = setTimeout(() => {
        const slow = underWay.get(claim)
        if (slow === undefined) return
        slow.isSlow = true
        onSlow()
      }, slowSeconds * 1_000)
      underWay.set(claim, { flight, timer, isSlow: false })
    },
    remove: (claim) => {
      clearTimeout(underWay.get(claim)?.timer)
      underWay.delete(claim)
    },
    size: () => underWay.size,
    ids: () => [...underWay.keys()].map(({ id }) => id),
    flights: () => [...underWay.values()].map(({ flight }) => flight),
    holding: () => {
      const holding = [...underWay].filter(([, { isSlow }]) => !isSlow).map(([claim]) => claim)
      return { all: holding.length, unhurried: countUnhurried(holding) }
    },
  }
}

/** Letters and news, which leave room for mail that somebody waits for. */
export function countUnhurried(claims: readonly Claim[]): number {
  return claims.filter(({ kind }) => urgencyOf[kind] >= urgencyOf.letter).length
}
