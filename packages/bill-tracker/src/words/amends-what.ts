/**
 * What the amendments under a heading amend, as a printed number: Parliament's paper numbers amendments to an amendment
 * "(a)", "(b)" anew for each, and its heading alone says which it is. Undefined where it says none.
 *
 * @example
 * amendsWhat('As Amendments to A Member’s proposed New Clause (Duty to report) (Gov NC4):—') // 'NC4'
 * amendsWhat('As an amendment to Lords Amendment 54') // 'Lords Amendment 54'
 */
export function amendsWhat(header: string | null | undefined): string | undefined {
  const [, told] = /^(?:as )?(?:an )?amendments? to (.+)$/is.exec(header?.trim() ?? '') ?? []
  if (told === undefined) return undefined
  // The number that a clause is printed under stands last, behind its title: that may name numbers of its own.
  const [short] = [...told.matchAll(/\b(?:NC|NS)\s?\d+[A-Z]{0,2}\b/g)].reverse()
  if (short) return short[0].replace(/\s/, '')
  const [, kind, number] = /\b(new clause|new schedule|lords amendment|amendment)s? (\d+[A-Z]{0,2})\b/i.exec(told) ?? []
  return kind === undefined || number === undefined ? undefined : `${prefixes[kind.toLowerCase()] ?? ''}${number}`
}

const prefixes: Record<string, string> = {
  'new clause': 'NC',
  'new schedule': 'NS',
  'lords amendment': 'Lords Amendment ',
}
