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

/**
 * What a link to the first page shows when somebody shares it: that one can write to one's MP, and what an MP is. It may come up on a
 * screen that others see, so it says nothing of what about; the page's own title says less still.
 */
export function shareWriting({
  campaignUrl,
  siteUrl,
  language,
  kind,
}: SharedFrom): { property: string; content: string }[] {
  const title = frameMessages[language].write
  return [
    ['og:type', 'website'],
    ['og:site_name', 'Safe to Report'],
    ['og:locale', locales[language].replace('-', '_')],
    ['og:url', new URL(href('/:language?/write', inLanguage(language)), campaignUrl).href],
    ['og:title', title],
    ['og:description', wordsFor('before', kind, language).mpIs],
    ['og:image', new URL('/cards/write/letter.png', siteUrl).href],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', title],
  ].map(([property = '', content = '']) => ({ property, content }))
}
