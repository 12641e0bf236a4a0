import type { Source } from '@safe-to-report/bill-tracker/words'

/** A place on a page that sources stand behind, in the order in which they are read. */
export interface CitedPlace {
  /** Its own on the page: the slug of what stands there. */
  id: string
  /** What it is, for who hears the page: "Amendment 67". */
  of: string
  sources: readonly Source[]
}

/** A source's number beside what it stands behind. */
interface Mark {
  number: number
  /** Where the list leads back to. */
  anchor: string
  of: string
}

/** One line of the list at the end of a page. */
export interface Note {
  number: number
  source: Omit<Source, 'field' | 'quote' | 'place'>
  /** Where in the source, over all places: "col. 35, col. 45". */
  places: string[]
  /** Its words, each with what they are about. */
  quotes: { words: string; of: string }[]
  marks: Mark[]
}

export interface Notes {
  list: Note[]
  /** The numbers that belong beside a place; none where nothing is cited. */
  marksOf: (placeId: string) => Mark[]
}

/** Gives each source of a page one number, in the order in which it is first read. */
export function numberSources(places: readonly CitedPlace[]): Notes {
  const notes = new Map<string, Note>()
  const marks = new Map<string, Mark[]>()
  for (const place of places) {
    const here = marks.get(place.id) ?? []
    marks.set(place.id, here)
    for (const source of place.sources) {
      const note = noteOf(notes, source)
      say(note, place.of, source)
      if (here.some(({ number }) => number === note.number)) continue
      const mark = { number: note.number, anchor: `cites-${note.number}-${note.marks.length + 1}`, of: place.of }
      note.marks.push(mark)
      here.push(mark)
    }
    here.sort((one, other) => one.number - other.number)
  }
  return { list: [...notes.values()], marksOf: (placeId) => marks.get(placeId) ?? [] }
}

function noteOf(notes: Map<string, Note>, source: Source): Note {
  const name = source.url ?? [source.publisher, source.title, source.publishedOn].join('\n')
  const known = notes.get(name)
  if (known) return known
  const note = { number: notes.size + 1, source, places: [], quotes: [], marks: [] }
  notes.set(name, note)
  return note
}

function say(note: Note, of: string, { place, quote }: Source): void {
  if (place !== null && !note.places.includes(place)) note.places.push(place)
  if (quote !== null && !note.quotes.some(({ words }) => words === quote)) note.quotes.push({ words: quote, of })
}

/** The id of a source's line in the list. */
export function noteId(number: number): string {
  return `source-${number}`
}
