import { memberships } from '@safe-to-report/db'
import type { Kind } from './kind.ts'

/** Sync alone writes it, and nobody checks it by hand. */
export const membership = { called: ['membership', 'memberships'], table: memberships } satisfies Kind
