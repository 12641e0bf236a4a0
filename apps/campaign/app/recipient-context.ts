import type { RecipientKind } from '@safe-to-report/db'
import { createContext, use } from 'react'
import { useLanguage } from './language.ts'
import { type Area, wordsFor } from './messages/words-for.ts'

/** To which kind of recipient the letter of a page is; of a page that is about no letter, to which most are. */
export const RecipientKindContext = createContext<RecipientKind>('member')

/** An area's words in the page's language, for its kind of recipient. */
export function useWordsFor<Name extends Area>(area: Name): ReturnType<typeof wordsFor<Name>> {
  return wordsFor(area, use(RecipientKindContext), useLanguage())
}

const paths = {
  member: { find: '/:language?/write/mp', choose: '/:language?/write/seat' },
} as const satisfies Record<RecipientKind, { find: string; choose: string }>

/** Where a supporter finds whom to write to, and where they choose another. */
export function useRecipientPaths(): (typeof paths)[RecipientKind] {
  return paths[use(RecipientKindContext)]
}
