import type { Language } from '../languages.ts'
import { cy } from './cy.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

/**
 * Who runs this, who answers for people's data, and how to complain: both apps say it. Names and addresses come from the file of the
 * installation; what stands between marks (`<email></email>`) is put in by the page.
 */
export const aboutWords: Record<Language, typeof en> = { en, es, pt, cy }
