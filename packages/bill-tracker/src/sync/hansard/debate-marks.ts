import type { House } from '@safe-to-report/db'
import type { Mark } from '../watching/reading-marks.ts'
import type { Candidate } from './choose-debates.ts'

/** A day of a House. */
export interface HouseDay {
  house: House
  day: string
}

/** Behind what Hansard said of a debate's part: its answer left out what is below, which is read for itself. */
const apart = ' apart'

export function debateKey(id: string): string {
  return `debate/${id}`
}

/** When a debate could not be read. */
export function faultKey(id: string): string {
  return `fault/${id}`
}

export function dayKey({ house, day }: HouseDay): string {
  return `day/${house}/${day}`
}

/** How a debate is written down as read. */
export function toMark(moved: string | null, isApart: boolean): string {
  return `${moved ?? ''}${isApart ? apart : ''}`
}

/** Whether what is below a debate is read for itself. */
export function isApart(mark: Mark | undefined): boolean {
  return mark?.mark.endsWith(apart) ?? false
}

/** When a debate was read, and how far its part had grown then; undefined where it was not. */
export function toRead(mark: Mark | undefined): Candidate['read'] {
  if (mark === undefined) return undefined
  const moved = isApart(mark) ? mark.mark.slice(0, -apart.length) : mark.mark
  return { moved: moved === '' ? null : moved, at: mark.readAt }
}
