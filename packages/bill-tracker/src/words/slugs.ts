/** "Victims and Prisoners Bill" → `victims-and-prisoners-bill`. */
export function toSlug(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** The slug itself, or the first of `slug-2`, `slug-3` … that is free; it is then taken. */
export function takeSlug(wanted: string, taken: Set<string>): string {
  let slug = wanted
  for (let next = 2; taken.has(slug); next += 1) slug = `${wanted}-${next}`
  taken.add(slug)
  return slug
}

interface AmendmentPlace {
  billSlug: string
  house: string | null
  kind: string
  round: number
  number: string
}

/** The address of an amendment: its bill, House, stage and number. */
export function toAmendmentSlug({ billSlug, house, kind, round, number }: AmendmentPlace): string {
  return `${billSlug}-${toSlug([house, kind, round > 1 ? round : '', number].join(' '))}`
}
