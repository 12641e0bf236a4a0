/** What a timeline may be narrowed to, in the order in which an address names them. */
export const timelineFields = ['ask', 'bill', 'kind', 'house', 'year'] as const
export type TimelineField = (typeof timelineFields)[number]

/** Asks and bills by slug, Houses in lower case, years in four figures. */
export type TimelineFilters = Partial<Record<TimelineField, string>>

/** The address of a timeline, one for each set of filters and page: "/timeline/house/lords/year/2021/page/2". */
export function toTimelinePath(filters: TimelineFilters, page = 1): `/${string}` {
  const parts = timelineFields.flatMap((field) => (filters[field] ? [field, filters[field]] : []))
  return `/${['timeline', ...parts, ...(page > 1 ? ['page', page] : [])].join('/')}`
}

/** The filters and the page that an address names, in whatever order; undefined where it names anything else, or one twice. */
export function parseTimelinePath(path: string): { filters: TimelineFilters; page: number } | undefined {
  const parts = path.split('/').filter(Boolean)
  if (parts[0] !== 'timeline' || parts.length % 2 === 0) return undefined
  const named = new Map<string, string>()
  for (let at = 1; at < parts.length; at += 2) {
    const [name = '', value = ''] = parts.slice(at)
    if (named.has(name) || !/^[a-z0-9-]{1,200}$/.test(value)) return undefined
    named.set(name, value)
  }
  const page = named.get('page') ?? '1'
  named.delete('page')
  const filters: TimelineFilters = {}
  for (const [name, value] of named) {
    const field = timelineFields.find((known) => known === name)
    if (!field) return undefined
    filters[field] = value
  }
  return /^[1-9]\d{0,5}$/.test(page) ? { filters, page: Number(page) } : undefined
}

/** As much of an entry as filters look at. */
export interface Filtered {
  kind: string
  happenedOn: string
  house: string | null
  billSlug: string | null
  askSlugs: readonly string[]
}

export function meetsFilters(entry: Filtered, filters: TimelineFilters): boolean {
  return timelineFields.every(
    (field) => filters[field] === undefined || valuesOf(entry, field).includes(filters[field]),
  )
}

/** The values by which one filter would find an entry. */
function valuesOf(entry: Filtered, field: TimelineField): readonly string[] {
  switch (field) {
    case 'ask':
      return entry.askSlugs
    case 'bill':
      return entry.billSlug === null ? [] : [entry.billSlug]
    case 'kind':
      return [entry.kind]
    case 'house':
      return entry.house === null ? [] : [entry.house.toLowerCase()]
    case 'year':
      return [entry.happenedOn.slice(0, 4)]
  }
}

/** How many entries each value of a filter would leave, the other filters holding. */
export function countChoices(
  entries: readonly Filtered[],
  filters: TimelineFilters,
  field: TimelineField,
): Map<string, number> {
  const { [field]: _chosen, ...others } = filters
  const counts = new Map<string, number>()
  for (const entry of entries) {
    const counted = meetsFilters(entry, others) ? 1 : 0
    for (const value of valuesOf(entry, field)) counts.set(value, (counts.get(value) ?? 0) + counted)
  }
  return counts
}
