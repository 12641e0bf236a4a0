import type { Notice } from '@safe-to-report/bill-tracker/reading'
import { readParts } from './all-parts.ts'
import keptFile from './kept.json' with { type: 'json' }
import { readKept, stateOf, type State } from './kept.ts'
import { listTexts, type OtherLanguage } from './texts.ts'

/** A text as translators read it. */
interface TextLine {
  name: string
  english: string
  own: string | undefined
  state: State
}

export interface PartTexts {
  part: string
  texts: TextLine[]
  /** How many are missing, and how many older than the English. */
  missing: number
  older: number
}

const texts = listTexts(readParts())
const kept = readKept(keptFile)

/** Every text of the product beside its translation: those parts first in which something is to be done. */
export function listByPart(language: OtherLanguage, notices: readonly Notice[]): PartTexts[] {
  const lines = texts.map((text) => ({
    part: text.part,
    name: text.key.slice(text.part.length + 2),
    english: text.english,
    own: text.own[language],
    state: stateOf(kept, text, language),
  }))
  const parts = [...Map.groupBy([...lines, ...listNotices(language, notices)], ({ part }) => part)]
  return parts
    .map(([part, all]) => ({
      part,
      texts: all,
      missing: all.filter(({ state }) => state === 'missing').length,
      older: all.filter(({ state }) => state === 'older').length,
    }))
    .toSorted((one, other) => other.missing + other.older - (one.missing + one.older))
}

/** News and calls to act that run. The record keeps their translations, and not from which English each was made: none is called older. */
function listNotices(language: OtherLanguage, notices: readonly Notice[]): (TextLine & { part: string })[] {
  return notices.flatMap((notice) => {
    const own = notice.translations.find((one) => one.language === language)
    return (['title', 'words', 'buttonLabel'] as const).flatMap((name) => {
      const english = notice[name]
      if (english === null) return []
      const said = own?.[name] ?? undefined
      return [
        {
          part: `notices/${notice.slug}`,
          name,
          english,
          own: said,
          state: said === undefined ? 'missing' : 'up-to-date',
        },
      ]
    })
  })
}
