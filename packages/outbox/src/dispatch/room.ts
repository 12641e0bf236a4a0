/** How much mail may be taken now. */
export interface Room {
  limit: number
  /** Of these, letters and news. */
  unhurried: number
}

interface Standing {
  /** Most mails that hold a place at once. */
  inFlight: number
  /** How many of these the server lets us have now. */
  most: number
  /** False: it takes nothing, and is tried by one mail at a time. */
  isReached: boolean
  holding: { all: number; unhurried: number }
  /** With those that gave their place away. */
  underWay: number
}

/** Those that are slow hold connections, if no places: so many times as many as may be under way, and no more is taken. */
const mostWithSlow = 4

/**
 * How much may be taken: a fifth of the places is kept for mail that somebody waits for, one while the server is being tried, so
 * that neither many letters nor one that hangs holds up a confirmation.
 */
export function roomLeft({ inFlight, most, isReached, holding, underWay }: Standing): Room {
  const places = isReached ? most : Math.min(2, inFlight)
  const limit = Math.min(places - holding.all, inFlight * mostWithSlow - underWay)
  const forUnhurried = (isReached ? roomForUnhurried(inFlight) : 1) - holding.unhurried
  return { limit: Math.max(0, limit), unhurried: Math.max(0, Math.min(limit, forUnhurried)) }
}

function roomForUnhurried(inFlight: number): number {
  return inFlight === 1 ? 1 : inFlight - Math.ceil(inFlight / 5)
}
