import { helpAccess, helpNations, type publishedHelpServices } from '@safe-to-report/db'
import type { HelpHours, HelpService, HelpSpan } from './help-types.ts'

type Row = Omit<typeof publishedHelpServices.$inferSelect, 'id' | 'position' | 'verified'>

/** A row of help, from the database or from the files that come with the code, in the parts that its page says. */
export function toHelpService(row: Row, sources: HelpService['sources']): HelpService {
  const { nations, languages, access, hours, cost, discretion, siteCy, siteEs, sitePt, ...own } = row
  return {
    ...own,
    nations: helpNations.filter((nation) => wordsOf(nations).includes(nation)),
    languages: wordsOf(languages),
    access: helpAccess.filter((way) => wordsOf(access).includes(way)),
    hours: toHours(hours),
    isFree: cost === 'free',
    passesNothingOn: discretion === 'passes-nothing-on',
    sites: { cy: siteCy, es: siteEs, pt: sitePt },
    sources: sources.map(({ title, publisher, url, publishedOn }) => ({ title, publisher, url, publishedOn })),
  }
}

function wordsOf(text: string | null): string[] {
  return (text ?? '').split(' ').filter(Boolean)
}

const days = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa']

function toHours(text: string | null): HelpHours | null {
  if (text === null || text === 'always') return text
  return text.split('; ').flatMap((span): HelpSpan[] => {
    const [, from = '', to = from, opens = '', closes = ''] = /^(\w\w)(?:-(\w\w))? (.{5})-(.{5})$/.exec(span) ?? []
    return from === '' ? [] : [{ from: days.indexOf(from), to: days.indexOf(to), opens, closes }]
  })
}
