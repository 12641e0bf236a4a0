import type { Language } from '../../languages.ts'
import { cy } from './cy.ts'
import { en, type AlertMailMessages } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

export const alertMailMessages: Record<Language, AlertMailMessages> = { en, es, pt, cy }
