import { createHash } from 'node:crypto'
import { z } from 'zod'
import { otherLanguages, type OtherLanguage, type Text } from './texts.ts'

/** Of a translation: a digest of itself, and one of the English that it was made from. */
interface Made {
  own: string
  english: string
}

type Kept = Map<string, Partial<Record<OtherLanguage, Made>>>

export type State = 'missing' | 'older' | 'up-to-date'

const keptFile = z.record(z.string(), z.string().regex(/^((es|pt|cy):[\w-]{6}@[\w-]{6}( |$))*$/))

/** What is kept beside the translations (`kept.json`), as the command wrote it. */
export function readKept(file: unknown): Kept {
  return new Map(
    Object.entries(keptFile.parse(file)).map(([key, line]) => {
      const find = (language: OtherLanguage): Made | undefined => {
        const [, own, english] = new RegExp(`${language}:([\\w-]{6})@([\\w-]{6})`).exec(line) ?? []
        return own === undefined || english === undefined ? undefined : { own, english }
      }
      return [key, withoutNone({ es: find('es'), pt: find('pt'), cy: find('cy') })]
    }),
  )
}

/**
 * What is to be kept from now on. Whoever changes a translation made it from the English of that day; a translation that nobody touched
 * is still made from the English that it was made from, however that has changed since.
 */
export function keepAnew(kept: Kept, texts: readonly Text[]): Kept {
  return new Map(
    texts.map((text) => {
      const english = digest(text.english)
      const keepOne = (language: OtherLanguage): Made | undefined => {
        const said = text.own[language]
        if (said === undefined) return undefined
        const [before, own] = [kept.get(text.key)?.[language], digest(said)]
        return before?.own === own ? before : { own, english }
      }
      return [text.key, withoutNone({ es: keepOne('es'), pt: keepOne('pt'), cy: keepOne('cy') })]
    }),
  )
}

/** Whether a text is translated, and from the English that there is today. */
export function stateOf(kept: Kept, text: Text, language: OtherLanguage): State {
  if (text.own[language] === undefined) return 'missing'
  return kept.get(text.key)?.[language]?.english === digest(text.english) ? 'up-to-date' : 'older'
}

/** As it is written: a line a text, in order of names, so that two who change two texts do not meet. */
export function writeKept(kept: Kept): string {
  const lines = [...kept]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => {
      const said = otherLanguages.flatMap((language) => {
        const one = each[language]
        return one === undefined ? [] : [`${language}:${one.own}@${one.english}`]
      })
      return `  ${JSON.stringify(key)}: ${JSON.stringify(said.join(' '))}`
    })
  return `{\n${lines.join(',\n')}\n}\n`
}

function digest(words: string): string {
  return createHash('sha256').update(words).digest('base64url').slice(0, 6)
}

function withoutNone(each: Record<OtherLanguage, Made | undefined>): Partial<Record<OtherLanguage, Made>> {
  const { es, pt, cy } = each
  return { ...(es && { es }), ...(pt && { pt }), ...(cy && { cy }) }
}
