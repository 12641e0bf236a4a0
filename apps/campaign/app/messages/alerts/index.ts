import type { Language } from '@safe-to-report/letters'
import { en, type AlertMessages } from './en.ts'

export const alertMessages: Record<Language, AlertMessages> = { en, es: en, pt: en, cy: en }
