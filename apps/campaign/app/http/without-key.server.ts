import { NoSealingKey } from '@safe-to-report/outbox/seal'

/**
 * Whether an error, or what caused it, says that nothing can be sealed now: no worker has published a key in days, or the one that was
 * used has ended meanwhile, and the database took nothing that is sealed to it.
 */
export function isWithoutKey(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof NoSealingKey) return true
  const names = 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : ''
  return names.includes('key_id_day_keys') || isWithoutKey(error.cause)
}
