import { toCommonsDivision, toCommonsHeader, toLordsDivision, toLordsHeader } from './division-answers.ts'
import type { DivisionContent } from './divisions.ts'

interface Asked {
  ids: number[]
  query: URLSearchParams
}

type Answer = (holdings: { divisions: DivisionContent[] }, asked: Asked) => unknown

/** The paths of the Commons and the Lords Votes APIs. */
export const divisionRoutes: readonly (readonly [RegExp, Answer])[] = [
  [/^\/data\/division\/(\d+)\.json$/, ({ divisions }, { ids }) => answerOne(divisions, 'Commons', ids[0])],
  [
    /^\/data\/divisions\.json\/search$/,
    ({ divisions }, { query }) => search(divisions, 'Commons', (name) => query.get(`queryParameters.${name}`)),
  ],
  [/^\/data\/Divisions\/(\d+)$/, ({ divisions }, { ids }) => answerOne(divisions, 'Lords', ids[0])],
  [
    /^\/data\/Divisions\/search$/,
    ({ divisions }, { query }) =>
      search(divisions, 'Lords', (name) => query.get(name) ?? query.get(`${name[0]?.toUpperCase()}${name.slice(1)}`)),
  ],
]

const toWhole = { Commons: toCommonsDivision, Lords: toLordsDivision }
const toHeader = { Commons: toCommonsHeader, Lords: toLordsHeader }
const mostAtOnce = 25

function answerOne(divisions: DivisionContent[], house: DivisionContent['house'], id: number | undefined): unknown {
  const division = divisions.find((held) => held.house === house && held.id === id)
  return division && toWhole[house](division)
}

/** A bare list, as both APIs give it. */
function search(
  divisions: DivisionContent[],
  house: DivisionContent['house'],
  asked: (name: string) => string | null,
): unknown {
  const from = asked('startDate') ?? ''
  const until = asked('endDate') ?? '9999'
  const skip = Number(asked('skip') ?? 0)
  const take = Math.min(Number(asked('take') ?? mostAtOnce), mostAtOnce)
  return divisions
    .filter((held) => held.house === house && held.day >= from && held.day <= until)
    .slice(skip, skip + take)
    .map(toHeader[house])
}
