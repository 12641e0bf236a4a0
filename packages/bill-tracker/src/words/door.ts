import type { Decision } from '@safe-to-report/db'

/** The wall's door for one text: open (agreed), ajar (softened), shut (refused), dashed (no vote, or not known). */
export type Door = 'open' | 'ajar' | 'shut' | 'dashed'

/** What became of a text: Parliament's decision on an amendment, or `in-law` for a section of an Act. */
export type Fate = Decision | 'in-law'

export interface DoorQuestion {
  /** Null where what became of the text is not known. */
  decision: Fate | null
  /** How much of the ask the words would give. */
  strength: 'full' | 'softened' | 'replacement'
}

// That a clause stood part, or did not, is neither by itself: for a text that asks to leave the clause out, it stood in spite
// of it. A person must say which way the words went.
const yes: ReadonlySet<Fate | null> = new Set(['agreed', 'agreed-on-division', 'accepted', 'in-law'])
const no: ReadonlySet<Fate | null> = new Set(['disagreed', 'negatived-on-division', 'not-insisted-on'])

/** Which door tells what became of a text. Words that give less than the ask never open it wholly. */
export function doorOf({ decision, strength }: DoorQuestion): Door {
  if (yes.has(decision)) return strength === 'full' ? 'open' : 'ajar'
  return no.has(decision) ? 'shut' : 'dashed'
}
