import { houses } from '@safe-to-report/db'
import { z } from 'zod'
import { tidyWords } from '../words/pasted-words.ts'

/** Something on one line that cannot be left out. */
export const line = z.string().trim().min(1).max(600)
export const prose = z.string().trim().min(1).max(2_000)
/** The very words, a line of the paper a line; two spaces at the beginning of a line are a step of indentation. */
export const words = z.string().max(40_000).transform(tidyWords).pipe(z.string().min(1).max(20_000)).nullable()
export const count = z.int().nonnegative().max(9_999).nullable()
/** How-manieth, from 1. */
export const place = z.int().min(1).max(999)
/** Parliament's own number of something. */
export const parliamentsNumber = z.int().min(1).max(999_999_999).nullable()
export const house = z.enum(houses).nullable()
export const day = z.iso.date()
export const address = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .nullable()
