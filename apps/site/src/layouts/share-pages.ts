import { tellDivision, tellResult, type DivisionPage, type MemberPage } from '@safe-to-report/bill-tracker/reading'
import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { languageOfPrefix, locales, pathIn, type Language } from '@safe-to-report/languages'
import { sharingMessages } from '../messages/sharing/index.ts'
import { telling } from '../words/neutral-titles.ts'
import { tellMember } from '../words/tell-member.ts'
import type { Sharing } from './sharing.ts'

/** What a link shows, in words. */
export interface SharedWords {
  title: string
  description: string
}

const { home, now, explained, privacy, write } = sharingMessages.en

/** Pages that stand whatever the record holds, by the name of their picture; others under the same first part show the same. */
const standing = {
  home,
  now,
  explained,
  'privacy-and-safety': privacy,
  write,
  asks: {
    title: 'What Parliament was asked',
    description: 'Each ask, with where it stands and until when somebody looked.',
  },
  bills: { title: 'Bills on our record', description: 'Their way through both Houses, and what was asked in them.' },
  amendments: { title: 'How the words changed', description: 'An amendment in its own words, version by version.' },
  divisions: { title: 'Votes that were counted', description: 'Each division on an ask, by party and by name.' },
  members: { title: 'Members of Parliament', description: 'How each voted on the asks, and what each said of them.' },
  timeline: { title: 'Everything, by date', description: 'What Parliament did, day by day, and what is to come.' },
  evidence: { title: 'Evidence', description: 'What has been published, by whom, and for which years.' },
  notices: { title: 'News', description: 'What is new, each with its last day.' },
  proceedings: { title: 'In Parliament', description: 'What was asked, said and answered.' },
  progress: { title: 'Letters to Parliament so far', description: 'Counted by seat, and about nobody.' },
  pictures: {
    title: 'The record in pictures',
    description: 'Charts with their numbers and their sources, to take and to show.',
  },
  press: { title: 'For journalists', description: 'What this is, the figures with their sources, and the pictures.' },
  glossary: { title: 'Glossary', description: 'The words of Parliament, each in one or two lines.' },
  follow: { title: 'Follow what is new', description: 'Feeds, calendars and news of the record.' },
  search: { title: 'Search the record', description: 'Bills, amendments, votes and what was said.' },
  about: { title: 'About this site', description: 'Who runs it, where the record comes from, and how to take it.' },
} satisfies Record<string, SharedWords>

export type StandingName = keyof typeof standing
export const standingNames = Object.keys(standing).filter((name): name is StandingName => name in standing)

/** Those that speak the other languages too. */
const translated = {
  home: 'home',
  now: 'now',
  explained: 'explained',
  'privacy-and-safety': 'privacy',
  write: 'write',
} as const satisfies Partial<Record<StandingName, Exclude<keyof typeof sharingMessages.en, 'share'>>>

/** What a standing page shares in a language; English where it has no other. */
export function wordsOfStanding(name: StandingName, language: Language): SharedWords {
  const own = Object.entries(translated).find(([page]) => page === name)?.[1]
  return own === undefined ? standing[name] : sharingMessages[language][own]
}

/** What a link to a page shows that says nothing of its own: by the first part of its address, in its language. */
export function shareStanding(path: string, siteUrl: string): Sharing {
  const [first = '', second] = path.split('/').filter(Boolean)
  const language = languageOfPrefix(first || 'en') ?? 'en'
  const part = (language === 'en' ? first : second) ?? ''
  const name = standingNames.find((one) => one === part) ?? 'home'
  const words = wordsOfStanding(name, language)
  return toSharing(words, {
    path,
    siteUrl,
    language,
    image: `/cards/pages/${[name, ...inTongue(language)].join('.')}.png`,
  })
}

function inTongue(language: Language): Language[] {
  return language === 'en' ? [] : [language]
}

/** A standing page and its language by the name of its picture: "now", "now.es". */
export function parseStanding(slug: string): { name: StandingName; language: Language } | undefined {
  const [page, prefix] = slug.split('.')
  const name = standingNames.find((one) => one === page)
  const language = languageOfPrefix(prefix)
  return name === undefined || language === undefined ? undefined : { name, language }
}

export function shareDivision({ division }: Pick<DivisionPage, 'division'>, siteUrl: string): Sharing {
  const { slug, heldOn, ayeCount, noCount, house } = division
  const [aye, no] = house === 'Lords' ? ['Content', 'Not Content'] : ['Ayes', 'Noes']
  const counts = ayeCount === null || noCount === null ? '' : ` ${aye} ${ayeCount}, ${no} ${noCount}.`
  const words = {
    title: tellDivision(division),
    description: `${formatLondonDate(heldOn)}. ${tellResult(division)}.${counts}`,
  }
  return toSharing(words, {
    path: `/divisions/${slug}`,
    siteUrl,
    language: 'en',
    image: `/cards/divisions/${slug}.png`,
  })
}

export function shareMember({ member }: Pick<MemberPage, 'member'>, siteUrl: string): Sharing {
  const words = { title: member.name, description: `${tellMember(member)}. Votes on what Parliament was asked.` }
  return toSharing(words, {
    path: `/members/${member.id}`,
    siteUrl,
    language: 'en',
    image: `/cards/members/${member.id}.png`,
  })
}

/** A text that explains, in its own words where they say nothing of a reader's life; else as all of them. */
export function shareExplainer(
  { slug, title, summary, language }: { slug: string; title: string; summary: string; language: Language },
  siteUrl: string,
): Sharing {
  const words = { title, description: summary }
  const image = `/cards/explained/${[slug, ...inTongue(language)].join('.')}.png`
  return toSharing(words, { path: pathIn(language, `/explained/${slug}`), siteUrl, language, image })
}

/** A notice in its own title where that says nothing of its subject; never its call. */
export function shareNotice(
  { slug, title, publicOn }: { slug: string; title: string; publicOn: string },
  siteUrl: string,
): Sharing {
  const words = { title: telling.test(title) ? 'News' : title, description: `News of ${formatLondonDate(publicOn)}.` }
  return toSharing(words, { path: `/notices/${slug}`, siteUrl, language: 'en', image: `/cards/notices/${slug}.png` })
}

interface SharedAt {
  path: string
  siteUrl: string
  language: Language
  image: string
}

function toSharing({ title, description }: SharedWords, { path, siteUrl, language, image }: SharedAt): Sharing {
  return {
    title,
    description,
    image,
    imageAlt: `${title}. ${description}`,
    isEmbeddable: false,
    structured: {
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      url: `${siteUrl}${path}`,
      name: title,
      description,
      inLanguage: locales[language],
      isAccessibleForFree: true,
    },
  }
}
