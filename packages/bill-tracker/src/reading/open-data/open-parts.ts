import { z } from 'zod'

const openSource = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  url: z.nullable(z.string()),
  publishedOn: z.nullable(z.string()).describe('As the publisher gives it: a day, a month or a year'),
  archiveUrl: z.nullable(z.string()).describe('A copy of the same words elsewhere'),
  checkedOn: z.nullable(z.iso.date()).describe('The London day on which somebody last held facts against it'),
  inPrint: z.nullable(z.string()).describe('Of what is only in print: where to find it'),
  field: z.nullable(z.string()).describe('The field that it stands behind; null when behind the whole'),
  quote: z.nullable(z.string()),
  place: z.nullable(z.string()).describe('Where in the source: columns, a page'),
})

export const sources = z.array(openSource)

/** Of a row at which one person alone has looked so far. */
export const openLook = z.nullable(
  z
    .strictObject({
      manner: z.enum(['one', 'hurry']).describe('"hurry": published before a second person looked'),
      publishedAt: z.iso.datetime(),
      until: z
        .nullable(z.iso.datetime())
        .describe('Of "hurry": when it goes back by itself, unless somebody has looked'),
    })
    .describe('Who else looked at it: null where two people did, or Parliament says it'),
)
