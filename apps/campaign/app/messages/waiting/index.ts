import type { Language } from '@safe-to-report/languages'
import { cy } from './cy.ts'
import { en, type WaitingMessages } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

export const waitingMessages: Record<Language, WaitingMessages> = { en, es, pt, cy }
