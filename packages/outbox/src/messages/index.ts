import type { Language } from '@safe-to-report/languages'
import { cy } from './cy.ts'
import { en, type MailMessages } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

export const mailMessages: Record<Language, MailMessages> = { en, es, pt, cy }
