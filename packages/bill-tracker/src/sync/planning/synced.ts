/**
 * How far to ask of a bill: only where its last update has moved; every list again, and the details of what changed in them;
 * or everything, changed or not.
 */
export type SyncDepth = 'what-moved' | 'lists' | 'everything'

/** How far a run did ask: `head` is the bill's own answer alone. */
export type Asked = 'head' | 'lists' | 'everything'

/** What a source tells of a sync that got to its end. */
export interface Synced {
  /** How many changes went into the stream. */
  changed: number
  /** For the run's record: what staff should know of it. */
  detail: string | null
  /** `everything` unless told. */
  asked?: Asked | undefined
  /** What changed, counted by kind; nothing unless told. */
  tally?: Tally[] | undefined
  /** How long it took to find out what to write, once everything was fetched and read, in milliseconds. */
  planMs?: number | undefined
}

/** One kind of change, and how many there were of it. */
export interface Tally {
  /** `3 new amendments`, `decision of 2 amendments`. */
  what: string
  /** Numbers of the amendments, where they are few enough to be read. */
  which: string[]
}
