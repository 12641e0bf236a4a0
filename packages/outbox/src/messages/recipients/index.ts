import type { RecipientKind } from '@safe-to-report/db'
import { type Language, seatNameIn } from '@safe-to-report/languages'
import type { RecipientMailMessages } from './member/en.ts'
import { memberMessages } from './member/index.ts'

interface RecipientWords {
  /** An office by the name that it has in this language. */
  officeIn: (language: Language, office: string) => string
  messages: Record<Language, RecipientMailMessages>
}

/** What mails to a writer say of whom they wrote to: whole sentences of each kind, since no noun fits into another's. */
export const recipientWords: Record<RecipientKind, RecipientWords> = {
  member: { officeIn: seatNameIn, messages: memberMessages },
}
