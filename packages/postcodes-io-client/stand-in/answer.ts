import { isValid, toNormalised } from 'postcode'
import { livePlaces, type StandInPlace, terminatedPlaces } from './places.ts'

export interface Answer {
  status: number
  body: unknown
}

/** Answers a GET in the shapes recorded from postcodes.io 17.7. */
export function answerPath(path: string, query = new URLSearchParams()): Answer {
  if (path === '/postcodes') return listBeginning(query)
  const centre = /^\/postcodes\/([^/]+)\/nearest$/.exec(path)?.[1]
  if (centre !== undefined) return listNearest(decodeURIComponent(centre), Number(query.get('radius') ?? '100'))
  const asked = /^\/postcodes\/([^/]+)$/.exec(path)?.[1]
  if (asked === undefined) return { status: 404, body: { status: 404, error: 'Resource not found' } }
  const postcode = normalise(decodeURIComponent(asked))
  if (!postcode) return notFound('Invalid postcode')

  const live = livePlaces.find((place) => place.postcode === postcode)
  if (live) return { status: 200, body: { status: 200, result: toResult(live) } }
  const terminated = terminatedPlaces.find((place) => place.postcode === postcode)
  if (!terminated) return notFound('Postcode not found')
  return notFound('Postcode not found', {
    terminated: {
      postcode,
      year_terminated: terminated.year,
      month_terminated: terminated.month,
      longitude: null,
      latitude: null,
    },
  })
}

/** None is told as null. */
function toList(places: object[]): Answer {
  return { status: 200, body: { status: 200, result: places.length > 0 ? places : null } }
}

function listBeginning(query: URLSearchParams): Answer {
  const limit = Number(query.get('limit') ?? '10')
  const bare = (query.get('q') ?? '').replaceAll(/\s/g, '').toUpperCase()
  const found = livePlaces.filter(({ postcode }) => postcode.replace(' ', '').startsWith(bare))
  return toList(found.slice(0, limit).map(toResult))
}

function listNearest(asked: string, radius: number): Answer {
  const postcode = normalise(asked)
  const centre = livePlaces.find((place) => place.postcode === postcode)
  if (!centre) return notFound('Postcode not found')
  const near = livePlaces
    .map((place) => ({ ...toResult(place), distance: distanceBetween(centre, place) }))
    .filter(({ distance }) => distance <= radius)
  return toList(near.toSorted((one, other) => one.distance - other.distance))
}

function distanceBetween(one: StandInPlace, other: StandInPlace): number {
  if (one === other) return 0
  return one.at && other.at ? Math.hypot(one.at.east - other.at.east, one.at.north - other.at.north) : Infinity
}

function normalise(asked: string): string | null {
  const bare = asked.replaceAll(/\s/g, '')
  return isValid(bare) ? toNormalised(bare) : null
}

function notFound(error: string, more: object = {}): Answer {
  return { status: 404, body: { status: 404, error, ...more } }
}

function toResult(place: StandInPlace): object {
  const [outcode, incode] = place.postcode.split(' ')
  return {
    postcode: place.postcode,
    quality: place.constituencyName ? 1 : 9,
    eastings: null,
    northings: null,
    country: place.country === '' ? null : place.country,
    longitude: null,
    latitude: null,
    region: null,
    incode,
    outcode,
    parliamentary_constituency: place.constituencyName,
    parliamentary_constituency_2024: place.constituencyName,
    admin_district: null,
    codes: {
      admin_district: null,
      parliamentary_constituency: place.gss,
      parliamentary_constituency_2024: place.gss,
    },
  }
}
