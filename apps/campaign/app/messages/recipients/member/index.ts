import type { Language } from '@safe-to-report/languages'
import { cy } from './cy.ts'
import { en, type RecipientMessages } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

export const memberMessages: Record<Language, RecipientMessages> = { en, es, pt, cy }
