import type { Language } from '@safe-to-report/languages'
import { cy } from './cy.ts'
import { en, type AlertMailMessages } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

export const alertMailMessages: Record<Language, AlertMailMessages> = { en, es, pt, cy }
