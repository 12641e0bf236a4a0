import { type FoundPlace, nearestAnswer, queryAnswer } from './answers.ts'
import { askOnce } from './ask-twice.ts'
import { parseJson } from './parse-json.ts'
import { readSeat } from './read-place.ts'
import type { Rest } from './rest.ts'

/** Some five times what these answers take. */
const mostBytes = 1024 * 1024
/** Nobody waits longer than this for what may be left out. */
const withinMs = 2_000
const mostPlaces = 100
/** Letters that the last place but one of a postcode may have. */
const rowLetters = 'ABDEFGHJLNPQRSTUWXYZ'.split('')
/** The widest that the service takes, and metres that make any postcode doubtful. */
const widest = 2_000
const leastReach = 100

export interface Around {
  /** Without a slash at its end. */
  baseUrl: string
  fetch: typeof globalThis.fetch
  rest: Rest
}

/**
 * The seats next door of a postcode near a border, the nearest first: those of postcodes within 100 metres, or twice as far as the third
 * nearest one. Undefined where the service did not say.
 */
export async function findOthers(postcode: string, gss: string, around: Around): Promise<string[] | undefined> {
  const path = `/postcodes/${encodeURIComponent(postcode)}/nearest?limit=${mostPlaces}&radius=${widest}`
  const answer = nearestAnswer.safeParse(await ask(path, around))
  if (!answer.success) return undefined
  const neighbours = (answer.data.result ?? [])
    .filter((place) => place.postcode !== postcode)
    .toSorted((one, other) => one.distance - other.distance)
  const reach = Math.max(leastReach, 2 * (neighbours[2]?.distance ?? widest))
  const near = neighbours.filter(({ distance }) => distance <= reach).map(readSeat)
  return [...new Set(near.flatMap((seat) => (seat.is === 'seat' && seat.gss !== gss ? [seat.gss] : [])))]
}

/**
 * The seats of an unknown postcode's sector, those of its own row of twenty first. That postcode itself is not told again. No answer has
 * more than a hundred, and spaces do not count there, so that "M1 1" is answered with M11's as well: where one is full, each row of the
 * sector is asked for, which has twenty at the most.
 */
export async function listNear(postcode: string, around: Around): Promise<string[]> {
  const sector = postcode.slice(0, -2)
  const startedAt = performance.now()
  const first = await listBeginning(sector, around, withinMs)
  const left = Math.floor(withinMs - (performance.now() - startedAt))
  const isWhole = first.length < mostPlaces || left <= 0
  const rows = isWhole
    ? []
    : await Promise.all(rowLetters.map((letter) => listBeginning(`${sector}${letter}`, around, left)))
  const row = postcode.slice(0, -1)
  const places = [...first, ...rows.flat()]
    .filter((place) => place.postcode.startsWith(sector))
    .toSorted((one, other) => Number(other.postcode.startsWith(row)) - Number(one.postcode.startsWith(row)))
  return [...new Set(places.map(readSeat).flatMap((seat) => (seat.is === 'seat' ? [seat.gss] : [])))]
}

async function listBeginning(text: string, around: Around, within: number): Promise<FoundPlace[]> {
  const answer = queryAnswer.safeParse(
    await ask(`/postcodes?q=${encodeURIComponent(text)}&limit=${mostPlaces}`, around, within),
  )
  return answer.success ? (answer.data.result ?? []) : []
}

async function ask(path: string, { baseUrl, fetch, rest }: Around, within = withinMs): Promise<unknown> {
  if (!rest.mayAsk()) return undefined
  const heard = await askOnce(`${baseUrl}${path}`, { fetch, mostBytes }, within)
  rest.note(heard)
  return heard.heard ? parseJson(heard.text) : undefined
}
