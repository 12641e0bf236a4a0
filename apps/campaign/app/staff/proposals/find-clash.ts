import type { ProposalView } from './proposal-view.ts'

/** A field of one row that several proposals change: only one of them can be published. */
export interface Clash {
  label: string
  title: string
  /** How many change it. */
  proposals: number
}

type Part = Pick<ProposalView, 'subjectId' | 'title'> & {
  differences: readonly Pick<ProposalView['differences'][number], 'field' | 'label'>[]
}

/** The first field that more than one of these changes; undefined where they go together. */
export function findClash(parts: readonly Part[]): Clash | undefined {
  const changed = parts.flatMap(({ subjectId, title, differences }) =>
    differences.map(({ field, label }) => ({ of: `${subjectId} ${field}`, label, title })),
  )
  for (const [first, ...others] of Map.groupBy(changed, ({ of }) => of).values()) {
    if (first && others.length > 0) return { label: first.label, title: first.title, proposals: others.length + 1 }
  }
  return undefined
}

/** Why these cannot be published together, and what to do; one's own are not ticked, but all published at once. */
export function tellClash({ label, title, proposals }: Clash, areTicked = true): string {
  const which = proposals === 2 ? 'These two' : `${proposals} of these`
  const told = `${which} change the same field (${label} of ${title})`
  if (!areTicked) return `${told}: withdraw ${proposals === 2 ? 'one' : 'all but one'} of them first.`
  return `${told}: leave ${proposals === 2 ? 'one of them unticked' : 'only one of them ticked'}.`
}
