import { numberSources, type CitedPlace, type Notes } from './number-sources.ts'

interface TextSource {
  title: string
  publisher: string
  url: string
  /** The London day on which somebody held the text against it. */
  checkedOn: string
}

/** The sources of a text as a whole, and those of places beside it: of the text's own none leads back to one line of it. */
export function listText(sources: readonly TextSource[], beside: readonly CitedPlace[]): Notes {
  const none = { publishedOn: null, archiveUrl: null, inPrint: null, field: null, quote: null, place: null }
  const text = { id: 'text', of: 'this text', sources: sources.map((source) => ({ ...none, ...source })) }
  const { list, marksOf } = numberSources([text, ...beside])
  return {
    list: list.map((note) => ({ ...note, marks: note.marks.filter(({ of }) => of !== text.of) })),
    marksOf,
  }
}
