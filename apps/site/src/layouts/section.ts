/** The part of the site that a page belongs to, as the bar names it. */
export type Section = 'ask' | 'now' | 'timeline' | 'bills' | 'evidence' | 'explained'
