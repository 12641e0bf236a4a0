import { amendmentName } from '@safe-to-report/bill-tracker/words'
import {
  nameProceeding,
  tellBillState,
  tellStandsInALine,
  tellStatus,
  type AskPage,
  type AmendmentCard,
  type Bill,
  type Proceeding,
  type Progress,
} from '@safe-to-report/bill-tracker/reading'
import { pathIn, type Language } from '@safe-to-report/languages'
import { shareStanding } from './share-pages.ts'
import { tellMap } from '../progress/tell-progress.ts'

/**
 * What a link to a page shows when somebody shares it. Whoever shares a link makes it public; but the card may come up on a
 * screen that others see. So it speaks of Parliament (a bill, an amendment, what became of it) and never of the reader: no
 * call to act, nothing about seeking help, no word about what anybody has lived through. The page's own title stays neutral.
 */
export interface Sharing {
  title: string
  description: string
  /** Address of the picture, from the root. */
  image: string
  /** The picture in words. */
  imageAlt: string
  /** The page for machines, in the words of schema.org. */
  structured: Record<string, unknown>
  /** Whether other sites may show its card. */
  isEmbeddable: boolean
}

const context = 'https://schema.org'
const inEnglish = { inLanguage: 'en-GB', isAccessibleForFree: true }

type SharedAsk = Pick<AskPage, 'ask' | 'status' | 'lineage'>

export function shareAsk({ ask, status, lineage }: SharedAsk, siteUrl: string): Sharing {
  const put = `What Parliament was asked${tellYears(lineage)}, who voted how, and what became of it.`
  const description = `${tellStatus(status).mark}. ${put}`
  return {
    title: ask.title,
    description,
    image: `/cards/asks/${ask.slug}.png`,
    imageAlt: `${ask.title}. ${description}`,
    isEmbeddable: true,
    structured: {
      '@context': context,
      '@type': 'WebPage',
      url: `${siteUrl}/asks/${ask.slug}`,
      name: ask.title,
      description,
      ...inEnglish,
      about: lineage.map(({ bill }) => ({
        '@type': 'Legislation',
        name: bill.shortTitle,
        url: `${siteUrl}/bills/${bill.slug}`,
      })),
    },
  }
}

/** The front page: what the ask's own page shows, under the address that people pass on. */
export function shareHome(shown: SharedAsk, siteUrl: string, language: Language = 'en'): Sharing {
  if (language !== 'en') return shareStanding(pathIn(language, '/'), siteUrl)
  const { title, description, image, imageAlt } = shareAsk(shown, siteUrl)
  return {
    title,
    description,
    image,
    imageAlt,
    isEmbeddable: false,
    structured: {
      '@context': context,
      '@type': 'WebSite',
      url: siteUrl,
      name: 'Safe to Report',
      description,
      ...inEnglish,
    },
  }
}

export function shareBill(bill: Bill, siteUrl: string): Sharing {
  const description = `Its way through both Houses, with its amendments: ${tellBillState(bill.state)}`
  return {
    title: bill.shortTitle,
    description: `${description}.`,
    image: `/cards/bills/${bill.slug}.png`,
    imageAlt: `${bill.shortTitle}. ${description}.`,
    isEmbeddable: false,
    structured: {
      '@context': context,
      '@type': 'Legislation',
      url: `${siteUrl}/bills/${bill.slug}`,
      name: bill.shortTitle,
      legislationType: 'Bill',
      legislationJurisdiction: 'GB',
      ...inEnglish,
      ...(bill.longTitle === null ? {} : { description: bill.longTitle }),
      ...(bill.parliamentUrl === null ? {} : { sameAs: bill.parliamentUrl }),
    },
  }
}

export function shareAmendment(amendment: AmendmentCard, siteUrl: string): Sharing {
  const name = amendmentName(amendment)
  const description = `${amendment.bill.shortTitle}. ${amendment.fate.words}.`
  return {
    title: name,
    description,
    image: `/cards/amendments/${amendment.slug}.png`,
    imageAlt: `${name}. ${description}`,
    isEmbeddable: false,
    structured: {
      '@context': context,
      '@type': 'CreativeWork',
      url: `${siteUrl}/amendments/${amendment.slug}`,
      name,
      ...inEnglish,
      isPartOf: {
        '@type': 'Legislation',
        name: amendment.bill.shortTitle,
        url: `${siteUrl}/bills/${amendment.bill.slug}`,
      },
      ...(amendment.parliamentUrl === null ? {} : { sameAs: amendment.parliamentUrl }),
    },
  }
}

export function shareProceeding(proceeding: Proceeding, siteUrl: string): Sharing {
  const { slug, title, url, ask, stands } = proceeding
  const name = nameProceeding(proceeding)
  const description = [tellStandsInALine(stands), `It is about: ${ask.title}.`].filter(Boolean).join(' ')
  return {
    title: name,
    description,
    image: `/cards/proceedings/${slug}.png`,
    imageAlt: `${name}. ${description}`,
    isEmbeddable: false,
    structured: {
      '@context': context,
      '@type': 'CreativeWork',
      url: `${siteUrl}/proceedings/${slug}`,
      name: title,
      description,
      ...inEnglish,
      sameAs: url,
    },
  }
}

export function shareProgress(progress: Progress, siteUrl: string): Sharing {
  const title = 'Letters to Parliament so far'
  const description = tellMap(progress)
  return {
    title,
    description,
    image: '/cards/map/progress.png',
    imageAlt: `A map with a hexagon for each seat. ${description}`,
    isEmbeddable: false,
    structured: {
      '@context': context,
      '@type': 'WebPage',
      url: `${siteUrl}/progress`,
      name: title,
      description,
      ...inEnglish,
    },
  }
}

/** " from 2020 to 2024", of the days of its texts; nothing where none is known. */
function tellYears(lineage: SharedAsk['lineage']): string {
  const years = lineage
    .flatMap(({ texts }) => texts.flatMap(({ happenedOn }) => happenedOn?.slice(0, 4) ?? []))
    .toSorted()
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined) return ''
  return first === last ? ` in ${first}` : ` from ${first} to ${last}`
}
