import type { Language } from '@safe-to-report/letters'
import { en } from './en.ts'

export const errorsMessages: Record<Language, typeof en> = { en, es: en, pt: en, cy: en }
