import { posts } from '@safe-to-report/db'
import type { Kind } from './kind.ts'

/** Sync alone writes it, and nobody checks it by hand. */
export const post = { called: ['post', 'posts'], table: posts } satisfies Kind
