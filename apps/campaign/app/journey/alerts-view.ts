import type { Topics } from './alert-draft.ts'

/** News by e-mail as its private pages tell of it. */
export interface AlertsView {
  state: 'unconfirmed' | 'confirmed'
  /** As one word: `everything`, `ask:some-slug`, `bill:some-slug`. */
  topic: string
  /** Null for everything, and for what is no longer on the record. */
  topicName: string | null
  pace: 'at-once' | 'weekly'
  /** When the address is erased unless it is confirmed, in words. */
  eraseAt: string | null
  topics: Topics
}
