/**
 * How long a page is kept, in seconds. Changes purge it at once; the minute bounds what a missed notice could cost.
 */
export const pageCaching = { maxAge: 60, swr: 600 } as const

/** For pages that no change of the record touches. */
export const textCaching = { maxAge: 3_600, swr: 86_400 } as const
