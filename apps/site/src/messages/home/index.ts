import type { Language } from '@safe-to-report/languages'
import { cy } from './cy.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

export const homeMessages: Record<Language, typeof en> = { en, es, pt, cy }
export type HomeMessages = typeof en
