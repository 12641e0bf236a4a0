import type { RecipientKind } from '@safe-to-report/db'
import { type Language, locales } from '@safe-to-report/languages'
import { href } from 'react-router'
import { inLanguage } from '../language.ts'
import { frameMessages } from '../messages/frame/index.ts'
import { wordsFor } from '../messages/words-for.ts'

interface SharedFrom {
  campaignUrl: string
  siteUrl: string
  language: Language
  /** Whom one can write to. */
  kind: RecipientKind
}

export type SharedLine = { property: string; content: string } | { name: string; content: string }

/**
 * What a link to the first page shows when somebody shares it: that one can write to one's MP, and what an MP is. It may come up on a
 * screen that others see, so it says nothing of what about; the page's own title says less still.
 */
export function shareWriting({ campaignUrl, siteUrl, language, kind }: SharedFrom): SharedLine[] {
  const title = frameMessages[language].write
  const description = wordsFor('before', kind, language).mpIs
  const picture = language === 'en' ? 'write.png' : `write.${language}.png`
  const url = new URL(href('/:language?/write', inLanguage(language)), campaignUrl).href
  const image = new URL(`/cards/pages/${picture}`, siteUrl).href
  return [
    ...openGraph({ title, description, image, url, language }),
    { name: 'description', content: description },
    { name: 'twitter:card', content: 'summary_large_image' },
    { name: 'twitter:title', content: title },
    { name: 'twitter:description', content: description },
    { name: 'twitter:image', content: image },
    { name: 'twitter:image:alt', content: title },
  ]
}

interface Shown {
  title: string
  description: string
  image: string
  url: string
  language: Language
}

function openGraph({ title, description, image, url, language }: Shown): SharedLine[] {
  return [
    ['og:type', 'website'],
    ['og:site_name', 'Safe to Report'],
    ['og:locale', locales[language].replace('-', '_')],
    ['og:url', url],
    ['og:title', title],
    ['og:description', description],
    ['og:image', image],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', title],
  ].map(([property = '', content = '']) => ({ property, content }))
}
