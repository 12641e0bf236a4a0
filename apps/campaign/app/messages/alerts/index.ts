import type { Language } from '@safe-to-report/languages'
import { cy } from './cy.ts'
import { en, type AlertMessages } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

export const alertMessages: Record<Language, AlertMessages> = { en, es, pt, cy }
