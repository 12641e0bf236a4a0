import type { InstrumentContent } from './instruments.ts'

interface Asked {
  parts: string[]
  query: URLSearchParams
}

type Answer = (holdings: { instruments: InstrumentContent[] }, asked: Asked) => unknown

const path = String.raw`/api/v2/StatutoryInstrument`

/** The paths of the Statutory Instruments API. */
export const instrumentRoutes: readonly (readonly [RegExp, Answer])[] = [
  [
    new RegExp(`^${path}$`),
    ({ instruments }, { query }) => {
      const skip = Number(query.get('Skip') ?? 0)
      const take = Number(query.get('Take') ?? 20)
      const items = instruments.slice(skip, skip + take).map((one) => ({ value: toListed(one), links: [] }))
      return { items, totalResults: instruments.length, itemsPerPage: take }
    },
  ],
  [
    new RegExp(`^${path}/([^/]+)$`),
    ({ instruments }, { parts: [id] }) => {
      const found = instruments.find((one) => one.id === id)
      return found && { value: toDetail(found), links: [] }
    },
  ],
  [
    new RegExp(`^${path}/([^/]+)/BusinessItems$`),
    ({ instruments }, { parts: [id] }) => {
      const found = instruments.find((one) => one.id === id)
      return found && { items: found.steps.map((step) => ({ value: toStep(step), links: [] })), totalResults: 0 }
    },
  ],
]

function toListed({ id, name, procedure, number, madeOn, laidCommons, laidLords }: InstrumentContent): object {
  const at = (day: string | null): string | null => day && `${day}T00:00:00`
  return {
    id,
    name,
    paperPrefix: number === null ? null : 'SI',
    paperNumber: number,
    paperYear: number === null ? null : '2026',
    procedure: { id: 'made0001', name: procedure },
    paperMadeDate: at(madeOn),
    commonsLayingDate: at(laidCommons),
    lordsLayingDate: at(laidLords),
    workpackageId: `work${id}`,
  }
}

function toDetail(instrument: InstrumentContent): object {
  const { body, acts, number } = instrument
  return {
    ...toListed(instrument),
    link: number === null ? null : `https://www.legislation.gov.uk/uksi/2026/${number}/made`,
    layingBody: { id: 'body0001', name: body },
    enablingActs: acts.map((name) => ({ id: 'act00001', name })),
    paperComingIntoForceDate: null,
  }
}

function toStep({ on, what }: InstrumentContent['steps'][number]): object {
  return { businessItemDate: `${on}T00:00:00`, procedureStep: { id: 'step0001', name: what } }
}
