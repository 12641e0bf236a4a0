import { type FoundPlace, foundAnswer, notFoundAnswer } from './answers.ts'
import { askTwice, type Heard } from './ask-twice.ts'
import { type Around, findOthers, listNear } from './look-around.ts'
import { parseJson } from './parse-json.ts'
import { readPoliceArea, readSeat } from './read-place.ts'
import { createRest } from './rest.ts'

export type PostcodeLookup =
  | {
      outcome: 'found'
      postcode: string
      /** The seat's nine-character code on the boundaries of 2024. */
      gss: string
      constituencyName?: string
      /** "England", "Scotland", "Wales" or "Northern Ireland". */
      country?: string
      /** Seats next door of a postcode near a border, the nearest first. Nobody is told `gss` alone then. */
      others?: readonly string[]
      /** The code of its police force area, where it has one. */
      policeArea?: string
    }
  /** The seats of its sector, as far as they are known. */
  | { outcome: 'unknown'; near: readonly string[] }
  | { outcome: 'terminated'; year: number; month: number }
  | { outcome: 'crown-dependency' }
  /** In use, and in no seat: a large user's box, as a rule. */
  | { outcome: 'no-seat' }
  /** Its seat has a code that is none of the House of Commons. */
  | { outcome: 'unknown-seat' }
  /** `resting`: it hung less than a minute ago, and was not asked. */
  | { outcome: 'unavailable'; reason: 'no-answer' | 'changed-answer' | 'resting' }

export interface PostcodesClient {
  /** Finds the seat of a normalised postcode within 7 seconds. Never throws; nothing it returns or logs names the postcode's asker. */
  lookup: (postcode: string) => Promise<PostcodeLookup>
}

export interface PostcodesClientOptions {
  /** "https://api.postcodes.io", or any host that answers like it. */
  baseUrl: string
  fetch?: typeof globalThis.fetch
  /** Milliseconds since any moment. */
  elapsed?: () => number
}

/** Some fifty times what a postcode's answer takes. */
const mostBytes = 64 * 1024

/** A client for the postcode lookup of https://postcodes.io. */
export function createPostcodesClient(options: PostcodesClientOptions): PostcodesClient {
  const { fetch = globalThis.fetch, elapsed = () => performance.now() } = options
  const baseUrl = options.baseUrl.replace(/\/$/, '')
  const rest = createRest(elapsed)
  const around = { baseUrl, fetch, rest: createRest(elapsed) }
  return {
    async lookup(postcode) {
      if (!rest.mayAsk()) return { outcome: 'unavailable', reason: 'resting' }
      const heard = await askTwice(`${baseUrl}/postcodes/${encodeURIComponent(postcode)}`, { fetch, mostBytes })
      rest.note(heard)
      return toLookup(heard, postcode, around)
    },
  }
}

async function toLookup(heard: Heard, postcode: string, around: Around): Promise<PostcodeLookup> {
  if (!heard.heard) return { outcome: 'unavailable', reason: 'no-answer' }
  const body = parseJson(heard.text)
  const found = foundAnswer.safeParse(body)
  if (heard.status === 200 && found.success) return toSeat(found.data.result, around)
  const notFound = notFoundAnswer.safeParse(body)
  if (heard.status !== 404 || !notFound.success) return { outcome: 'unavailable', reason: 'changed-answer' }
  const { terminated } = notFound.data
  if (!terminated) return { outcome: 'unknown', near: await listNear(postcode, around) }
  return { outcome: 'terminated', year: terminated.year_terminated, month: terminated.month_terminated }
}

async function toSeat(place: FoundPlace, around: Around): Promise<PostcodeLookup> {
  const seat = readSeat(place)
  switch (seat.is) {
    case 'none':
      return { outcome: 'no-seat' }
    case 'unknown':
      return { outcome: 'unknown-seat' }
    case 'crown-dependency':
      return { outcome: 'crown-dependency' }
    case 'seat':
      return { ...toFound(place, seat.gss), ...withOthers(await findOthers(place.postcode, seat.gss, around)) }
  }
}

function toFound(place: FoundPlace, gss: string): PostcodeLookup & { outcome: 'found' } {
  const { postcode, country } = place
  const constituencyName = place.parliamentary_constituency_2024 ?? place.parliamentary_constituency
  const policeArea = readPoliceArea(place)
  return {
    outcome: 'found',
    postcode,
    gss,
    ...(constituencyName && { constituencyName }),
    ...(country && { country }),
    ...(policeArea && { policeArea }),
  }
}

function withOthers(others: string[] | undefined): { others?: string[] } {
  return others && others.length > 0 ? { others } : {}
}
