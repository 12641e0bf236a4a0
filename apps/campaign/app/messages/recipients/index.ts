import type { RecipientKind } from '@safe-to-report/db'
import type { Language } from '@safe-to-report/languages'
import type { RecipientMessages } from './member/en.ts'
import { memberMessages } from './member/index.ts'

/** The sentences that name whom a letter is to, of each kind of recipient. */
export const recipientMessages: Record<RecipientKind, Record<Language, RecipientMessages>> = { member: memberMessages }
