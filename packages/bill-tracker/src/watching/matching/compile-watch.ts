import { listsIn } from '../language/lists-in.ts'
import type { Expression, Phrase, WordList } from '../language/watch-language.ts'
import type { PhraseTree } from './phrase-tree.ts'

/** An expression whose phrases are in the tree: a bag holds where any of its phrases was found. */
export type Compiled =
  | { what: 'bag'; bag: number }
  | { what: 'list'; list: number; of: Compiled; except: Compiled | undefined }
  | { what: 'any' | 'all'; of: Compiled[] }
  | { what: 'near'; within: number; of: Compiled[] }
  | { what: 'order'; between: number; of: Compiled[] }
  | { what: 'with'; counted: Compiled; company: Compiled }

type Lists = ReadonlyMap<string, WordList>

/** Puts phrases of many watches into one tree; what several watches share is there once. */
export interface Compiler {
  compile: (expression: Expression, lists: Lists) => Compiled
  counted: () => { bags: number; lists: number }
}

interface KnownList {
  compiled: Compiled
  /** The lists that stand in it, as they were: in another watch one of that name may hold more. */
  within: ReadonlyMap<string, WordList | undefined>
}

export function openCompiler(tree: PhraseTree): Compiler {
  const known = new Map<WordList, KnownList[]>()
  let [bags, listCount] = [0, 0]

  function toBag(phrases: readonly Phrase[]): number {
    for (const phrase of phrases) tree.add(phrase, bags)
    return bags++
  }

  function compile(expression: Expression, lists: Lists): Compiled {
    switch (expression.what) {
      case 'words':
        return { what: 'bag', bag: toBag(expression.phrases) }
      case 'list':
        return compileList(expression.name, lists)
      case 'any':
        return compileAny(expression.of, lists)
      case 'with':
        return {
          what: 'with',
          counted: compile(expression.counted, lists),
          company: compile(expression.company, lists),
        }
      case 'all':
      case 'near':
      case 'order':
        return { ...expression, of: expression.of.map((part) => compile(part, lists)) }
    }
  }

  function compileAny(of: readonly Expression[], lists: Lists): Compiled {
    const phrases = of.flatMap((part) => (part.what === 'words' ? part.phrases : []))
    const others = of.filter((part) => part.what !== 'words').map((part) => compile(part, lists))
    return { what: 'any', of: phrases.length > 0 ? [{ what: 'bag', bag: toBag(phrases) }, ...others] : others }
  }

  function compileList(name: string, lists: Lists): Compiled {
    const list = lists.get(name)
    if (!list) throw new Error(`No list “${name}”: parseWatch would have said so.`)
    const before = known.get(list)?.find(({ within }) => [...within].every(([inner, as]) => lists.get(inner) === as))
    if (before) return before.compiled
    const of = compileAny(list.entries, lists)
    const except = list.exceptIn.length > 0 ? compileAny(list.exceptIn, lists) : undefined
    const compiled: Compiled = { what: 'list', list: listCount++, of, except }
    const within = new Map([...namesWithin(list, lists)].map((inner) => [inner, lists.get(inner)]))
    known.set(list, [...(known.get(list) ?? []), { compiled, within }])
    return compiled
  }

  return { compile, counted: () => ({ bags, lists: listCount }) }
}

function namesWithin(list: WordList, lists: Lists, seen = new Set<string>()): Set<string> {
  for (const name of [...list.entries, ...list.exceptIn].flatMap(listsIn)) {
    const inner = lists.get(name)
    if (seen.has(name) || !inner) continue
    seen.add(name)
    namesWithin(inner, lists, seen)
  }
  return seen
}
