import type { Phrase, PhraseStep } from '../language/watch-language.ts'

/** A place in the tree of all phrases: which word may come next, and which phrases end here. */
interface Branch {
  words: Map<string, Branch>
  beginnings: [letters: string, next: Branch][]
  gap: { most: number; next: Branch } | undefined
  ends: number[]
}

/** All phrases that are looked for, so that a text is read once for all of them. */
export interface PhraseTree {
  /** `keep` finds its way back to the phrase by this number. */
  add: (phrase: Phrase, number: number) => void
  /** Tells of each phrase in these words, in the order in which they begin: its number, its first and last word. */
  find: (words: readonly string[], tell: (number: number, from: number, to: number) => void) => void
}

export function growPhraseTree(): PhraseTree {
  const root = aBranch()
  /** Which branches a word leads to from the root: most words lead nowhere, and each is asked for many times. */
  const first = new Map<string, Branch[]>()

  function walk(branch: Branch, at: Place): void {
    for (const number of branch.ends) at.tell(number, at.from, at.next - 1)
    const word = at.words[at.next]
    if (word === undefined) return
    for (const next of branchesFor(branch, word)) walk(next, { ...at, next: at.next + 1 })
    if (!branch.gap) return
    for (let skipped = 0; skipped <= branch.gap.most; skipped++)
      walk(branch.gap.next, { ...at, next: at.next + skipped })
  }

  return {
    add: (phrase, number) => {
      for (const end of phrase.reduce<Branch[]>(
        (branches, step) => branches.flatMap((branch) => grow(branch, step)),
        [root],
      ))
        if (!end.ends.includes(number)) end.ends.push(number)
      first.clear()
    },
    find: (words, tell) => {
      for (const [from, word] of words.entries()) {
        let branches = first.get(word)
        if (!branches) {
          if (first.size > 200_000) first.clear()
          first.set(word, (branches = branchesFor(root, word)))
        }
        for (const branch of branches) walk(branch, { words, from, next: from + 1, tell })
      }
    },
  }
}

interface Place {
  words: readonly string[]
  from: number
  next: number
  tell: (number: number, from: number, to: number) => void
}

function aBranch(): Branch {
  return { words: new Map(), beginnings: [], gap: undefined, ends: [] }
}

function grow(branch: Branch, step: PhraseStep): Branch[] {
  if (step.what === 'gap') return [(branch.gap ??= { most: step.most, next: aBranch() }).next]
  const byWord = step.words.map((word) => {
    const known = branch.words.get(word)
    if (known) return known
    const next = aBranch()
    branch.words.set(word, next)
    return next
  })
  const byBeginning = step.beginnings.map((letters) => {
    const known = branch.beginnings.find(([beginning]) => beginning === letters)
    if (known) return known[1]
    const next = aBranch()
    branch.beginnings.push([letters, next])
    return next
  })
  return [...byWord, ...byBeginning]
}

function branchesFor(branch: Branch, word: string): Branch[] {
  const exact = branch.words.get(word)
  const open = branch.beginnings.filter(([letters]) => word.startsWith(letters)).map(([, next]) => next)
  return exact ? [exact, ...open] : open
}
