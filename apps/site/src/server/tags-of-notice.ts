import { z } from 'zod'

const tags = z.array(z.string())

/** The cache tags that a notice from the database carries; what cannot be read outdates everything. */
export function tagsOfNotice(notice: string): string[] {
  try {
    return tags.parse(JSON.parse(notice))
  } catch {
    return ['*']
  }
}
