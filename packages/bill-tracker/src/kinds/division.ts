import { ayeMeanings, divisions } from '@safe-to-report/db'
import { z } from 'zod'
import { pathOf } from '../words/in-public.ts'
import { told, type Kind } from './kind.ts'
import { prose } from './values.ts'

export const division = {
  called: ['division', 'divisions'],
  table: divisions,
  shown: {
    within: {},
    title: told(
      divisions,
      ['slug', 'house', 'heldOn'],
      (row) => `${row.house} division of ${row.heldOn} (${tellApart(row)})`,
    ),
    path: ({ slug }) => pathOf({ page: 'division', slug }),
  },
  editable: {
    values: z.strictObject({
      plainSummary: prose.nullable(),
      ayeMeans: z.enum(ayeMeanings).nullable(),
      /** No column: slugs of the amendments it was on, in order, a space between them. */
      amendment: z.string().nullable(),
    }),
    shared: ['amendment'],
  },
  mustCite: true,
} satisfies Kind

/** What tells a division from others of its House and day: its slug without these two. */
function tellApart({ slug, house, heldOn }: { slug: string; house: string; heldOn: string }): string {
  const same = `${house.toLowerCase()}-${heldOn}-`
  return slug.startsWith(same) ? slug.slice(same.length).replaceAll('-', ' ') : slug
}
