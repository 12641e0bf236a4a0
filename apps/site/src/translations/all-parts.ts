import { sampleStands, sampleStatuses } from '../standing/samples.ts'
import { tellStandsIn } from '../standing/tell-stands-in.ts'
import { tellStatusIn } from '../standing/tell-status-in.ts'
import { languages, type Language } from '@safe-to-report/languages'
import { findMessages, takeApart, type PartRead } from './texts.ts'

type Modules = Record<string, Record<string, unknown>>

/**
 * The messages of the site, of the campaign and of the mails to supporters, each part by what it belongs to; a star stands for its folder.
 * They are read here and not used: nothing else of the campaign's comes into the site.
 */
const modules: Record<string, Modules> = {
  'site/*': import.meta.glob('../messages/*/index.ts', { eager: true }),
  'campaign/*': import.meta.glob(
    ['../../../campaign/app/messages/*/index.ts', '!../../../campaign/app/messages/{about,recipients}/index.ts'],
    { eager: true },
  ),
  'campaign/of-*': import.meta.glob('../../../campaign/app/messages/recipients/*/index.ts', { eager: true }),
  'both/about': import.meta.glob('../../../../packages/languages/src/about/index.ts', { eager: true }),
  'mails/to-writers': import.meta.glob('../../../../packages/outbox/src/messages/index.ts', { eager: true }),
  'mails/of-*': import.meta.glob('../../../../packages/outbox/src/messages/recipients/*/index.ts', { eager: true }),
  'mails/alerts': import.meta.glob('../../../../packages/letters/src/alerts/messages/index.ts', { eager: true }),
}

const explainers: Record<string, string> = import.meta.glob('../content/explainers/**/*.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Every part of the product that has texts in English. */
export function readParts(): PartRead[] {
  const messages = Object.entries(modules).flatMap(([name, found]) =>
    Object.entries(found).flatMap(([file, module]) => {
      const part = name.replace('*', file.split('/').at(-2) ?? '')
      return findMessages(module).map((said) => ({ part, messages: said }))
    }),
  )
  return [...messages, ...readStanding(), ...readExplainers()]
}

/** What the record says of where things stand: sentences that are put together, so each is read with made names. */
function readStanding(): PartRead[] {
  const inEach = (say: (language: Language) => object): PartRead['messages'] =>
    Object.fromEntries(languages.map((language) => [language, say(language)]))
  return [
    {
      part: 'site/standing-of-asks',
      messages: inEach((language) =>
        Object.assign(
          {},
          sampleStatuses.map((status) => tellStatusIn(language, status)),
        ),
      ),
    },
    {
      part: 'site/standing-of-proceedings',
      messages: inEach((language) =>
        Object.assign(
          {},
          sampleStands.map((stands) => tellStandsIn(language, stands)),
        ),
      ),
    },
  ]
}

/** The texts that explain; those that are in English alone are missing in all others. */
function readExplainers(): PartRead[] {
  const bySlug = new Map<string, PartRead['messages']>()
  for (const [file, mdx] of Object.entries(explainers)) {
    const [, language, slug = ''] = /explainers\/(?:(es|pt|cy)\/)?([^/]+)\.mdx$/.exec(file) ?? []
    bySlug.set(slug, { ...bySlug.get(slug), [language ?? 'en']: takeApart(mdx) })
  }
  return [...bySlug].map(([slug, messages]) => ({ part: `explained/${slug}`, messages }))
}
