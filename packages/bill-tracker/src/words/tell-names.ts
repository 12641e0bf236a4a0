interface Sponsor {
  name: string
  isLead: boolean
}

export interface NameChange {
  added: string[]
  removed: string[]
}

/** Who is named now and was not, and the other way round, where both values are lists of sponsors. */
export function findNameChange(before: unknown, after: unknown): NameChange {
  const [old, fresh] = [toSponsors(before), toSponsors(after)].map((list) => list.map(({ name }) => name))
  return {
    added: (fresh ?? []).filter((name) => !old?.includes(name)),
    removed: (old ?? []).filter((name) => !fresh?.includes(name)),
  }
}

/** A change of the names under an amendment: "Added: Olivia Blake. Removed: Tony Lloyd". */
export function tellNames(before: unknown, after: unknown): string {
  const { added, removed } = findNameChange(before, after)
  const told = [tellList('Added', added), tellList('Removed', removed), tellLead(before, after)].filter(Boolean)
  return told.length > 0 ? told.join('. ') : 'The names under it stand in another order'
}

/** The names under several amendments, which changed at once. */
export function tellNamesOf(changes: readonly NameChange[]): string {
  const added = [...new Set(changes.flatMap((one) => one.added))]
  const removed = [...new Set(changes.flatMap((one) => one.removed))]
  const told = [tellList('Added', added), tellList('Removed', removed)].filter(Boolean)
  return [`The names under ${changes.length} amendments changed`, ...told].join('. ')
}

/** More than these, and the pages themselves are the better place to read them. */
const mostNames = 8

function tellList(what: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined
  const more = names.length - mostNames
  const shown = [...names.slice(0, mostNames), ...(more > 0 ? [`${more} more`] : [])]
  return `${what}: ${new Intl.ListFormat('en-GB').format(shown)}`
}

function tellLead(before: unknown, after: unknown): string | undefined {
  const [old, fresh] = [before, after].map((value) => toSponsors(value).find(({ isLead }) => isLead)?.name)
  return fresh === undefined || fresh === old ? undefined : `In the lead: ${fresh}`
}

function toSponsors(value: unknown): Sponsor[] {
  return Array.isArray(value) ? value.filter(isSponsor) : []
}

function isSponsor(value: unknown): value is Sponsor {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
}
