import { corrections } from '@safe-to-report/db'
import type { Kind } from './kind.ts'

/** It is written with the founding record. */
export const correction = { called: ['correction', 'corrections'], table: corrections } satisfies Kind
