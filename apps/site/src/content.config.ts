import { file, glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { defineCollection } from 'astro:content'
import { term } from './words/glossary.ts'

const explainers = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/content/explainers' }),
  schema: z.strictObject({
    title: z.string(),
    /** One sentence for the list of explanations. */
    summary: z.string(),
    position: z.int(),
    /** London day on which somebody last held the words against their sources. */
    checkedOn: z.iso.date(),
    /** Each leads to the page itself. */
    sources: z
      .array(z.strictObject({ title: z.string(), publisher: z.string(), url: z.url({ protocol: /^https$/ }) }))
      .min(1),
  }),
})

/** The same in the other languages, as `es/what-a-firewall-is`. What they rest on stands with the English alone, so that it cannot differ. */
const translatedExplainers = defineCollection({
  loader: glob({ pattern: '{es,pt,cy}/*.mdx', base: './src/content/explainers' }),
  schema: z.strictObject({ title: z.string(), summary: z.string() }),
})

const glossary = defineCollection({ loader: file('./src/content/glossary.yaml'), schema: term })

export const collections = { explainers, translatedExplainers, glossary }
