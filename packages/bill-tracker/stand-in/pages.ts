const mostAtOnce = 20

/** The part of a list that is asked for: twenty at most, whatever is asked. */
export function slice<T>(items: T[], query: URLSearchParams): { shown: T[]; skip: number; take: number } {
  const skip = Number(query.get('Skip') ?? query.get('skip') ?? 0)
  const take = Math.min(Number(query.get('Take') ?? query.get('take') ?? mostAtOnce), mostAtOnce)
  return { shown: items.slice(skip, skip + take), skip, take }
}

/** One page of a list of the Bills API; only what is on it is turned into answers. */
export function page<T>(items: T[], query: URLSearchParams, toAnswer: (item: T) => unknown): unknown {
  const { shown, take } = slice(items, query)
  return { items: shown.map(toAnswer), totalResults: items.length, itemsPerPage: take }
}
