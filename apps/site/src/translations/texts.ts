import { languages, tellMessages, type Language } from '@safe-to-report/languages'

/** One text of the product, in English and beside it as far as it is translated. */
export interface Text {
  /** Where it stands: "campaign/frame: foot.safety". */
  key: string
  /** The part it belongs to: "campaign/frame". */
  part: string
  english: string
  /** Undefined where there is none. */
  own: Record<OtherLanguage, string | undefined>
}

export type OtherLanguage = Exclude<Language, 'en'>

export const otherLanguages: readonly OtherLanguage[] = languages.filter((language) => language !== 'en')

/** What was read of a part: its messages in each language, and their name. */
export interface PartRead {
  part: string
  messages: Partial<Record<Language, object>>
}

/** Every text of some parts that says something in English, by its path. What one part says alike in several places is listed once. */
export function listTexts(parts: readonly PartRead[]): Text[] {
  return parts.flatMap(({ part, messages }) => {
    const listed = new Set<string>()
    const told = new Map(languages.map((language) => [language, tellMessages(messages[language] ?? {})]))
    return [...(told.get('en') ?? [])]
      .filter(([, english]) => english.trim() !== '')
      .map(([path, english]) => {
        const inLanguage = (language: OtherLanguage): string | undefined => told.get(language)?.get(path) || undefined
        return {
          key: `${part}: ${path}`,
          part,
          english,
          own: { es: inLanguage('es'), pt: inLanguage('pt'), cy: inLanguage('cy') },
        }
      })
      .filter(({ english, own }) => {
        const says = JSON.stringify([english, own])
        return !listed.has(says) && listed.add(says)
      })
  })
}

/** The messages among what a module gives: whatever has an object for each language. */
export function findMessages(module: Record<string, unknown>): Record<Language, object>[] {
  return Object.values(module).flatMap((value) => {
    if (typeof value !== 'object' || value === null) return []
    const found = new Map(Object.entries(value))
    const [en, es, pt, cy]: unknown[] = languages.map((language) => found.get(language))
    return isWords(en) && isWords(es) && isWords(pt) && isWords(cy) ? [{ en, es, pt, cy }] : []
  })
}

function isWords(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** A text that explains, taken apart: its title, its summary, and its paragraphs as one. */
export function takeApart(mdx: string): object {
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(mdx) ?? []
  const find = (name: string): string => new RegExp(`^${name}: '?(.*?)'?$`, 'm').exec(front)?.[1] ?? ''
  return { title: find('title'), summary: find('summary'), text: body.trim() }
}
