/** A run of words; changed when the other side does not have it at this place. */
export interface Run {
  words: string
  changed: boolean
}

export interface WordDifference {
  before: Run[]
  after: Run[]
}

/** More words than any field may hold, so that the table of common words stays small. */
const mostWords = 1_500

/** Which words went and which came, by the longest run of words in common. Joined, each side is its text again. */
export function findWordDifference(before: string, after: string): WordDifference {
  const [old, fresh] = [toWords(before), toWords(after)]
  if (old.length > mostWords || fresh.length > mostWords) {
    return {
      before: toRuns(old.map((word) => ({ word, changed: true }))),
      after: toRuns(fresh.map((word) => ({ word, changed: true }))),
    }
  }
  const common = countCommon(old, fresh)
  const keptOld = new Set<number>()
  const keptFresh = new Set<number>()
  let [i, j] = [0, 0]
  while (i < old.length && j < fresh.length) {
    if (old[i] === fresh[j]) {
      keptOld.add(i++)
      keptFresh.add(j++)
    } else if (at(common, i + 1, j) >= at(common, i, j + 1)) {
      i++
    } else {
      j++
    }
  }
  return {
    before: toRuns(old.map((word, index) => ({ word, changed: !keptOld.has(index) }))),
    after: toRuns(fresh.map((word, index) => ({ word, changed: !keptFresh.has(index) }))),
  }
}

/** Words with the white space that follows them. */
function toWords(text: string): string[] {
  return text.match(/\S+\s*|^\s+/g) ?? []
}

/** At [i][j]: how many words are common to what follows the i-th old and the j-th fresh word. */
function countCommon(old: string[], fresh: string[]): number[][] {
  const common = Array.from({ length: old.length + 1 }, () => Array.from({ length: fresh.length + 1 }, () => 0))
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      const row = common[i]
      if (row) {
        row[j] =
          old[i] === fresh[j] ? at(common, i + 1, j + 1) + 1 : Math.max(at(common, i + 1, j), at(common, i, j + 1))
      }
    }
  }
  return common
}

function at(table: number[][], i: number, j: number): number {
  return table[i]?.[j] ?? 0
}

function toRuns(marked: { word: string; changed: boolean }[]): Run[] {
  const runs: Run[] = []
  for (const { word, changed } of marked) {
    const last = runs.at(-1)
    if (last?.changed === changed) {
      last.words += word
    } else {
      runs.push({ words: word, changed })
    }
  }
  return runs
}
