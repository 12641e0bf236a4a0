import type { ReadRecord } from '../record.ts'
import type { CitedPlace } from '../words/number-sources.ts'
import type { Pen } from './pen.ts'

/** The numbers and words of a picture, as the table beside it and the CSV have them. */
export interface Table {
  header: readonly string[]
  rows: readonly (readonly (string | number)[])[]
}

/** For a page as wide as a desk's, and for a telephone or a card of 320 points. */
export type Width = 'wide' | 'narrow'

export interface Drawing {
  width: number
  height: number
  body: string
}

export interface Picture<Data> {
  /** The last part of its address: neutral, since a browser's history shows it. */
  name: string
  /** All that it shows, from the record; undefined where the record does not hold it. */
  find: (record: ReadRecord) => Promise<{ data: Data; tags: readonly string[] } | undefined>
  /** The finding as a sentence, made from the data, without its stop. */
  title: (data: Data) => string
  /** Of its subject and of Parliament, never of a reader: it may come up on a screen that others see. */
  shared: (data: Data) => { title: string; description: string }
  /** What is to be seen, for who hears it. */
  describe: (data: Data) => string
  draw: (data: Data, width: Width, pen: Pen) => Drawing
  toTable: (data: Data) => Table
  sources: (data: Data) => readonly CitedPlace[]
  /** What the picture does not say, in a sentence or two. */
  limits: (data: Data) => readonly string[]
  /** Where the site tells more. */
  more: readonly { href: string; words: string }[]
  /** What stands in its tab, where that is not its place in the list: nothing of its subject. */
  tab?: (data: Data) => string
  /** Until when somebody looked, where that is newer than the sources. */
  lookedOn?: (data: Data) => string | null
}

/** A picture with what the record gave it. */
export interface FoundPicture {
  name: string
  title: string
  shared: { title: string; description: string }
  description: string
  draw: (width: Width, pen: Pen) => Drawing
  table: Table
  places: readonly CitedPlace[]
  limits: readonly string[]
  more: readonly { href: string; words: string }[]
  tab: string | null
  lookedOn: string | null
  tags: string[]
}

/** One of the pictures, whatever it is made from. */
export interface KnownPicture {
  name: string
  find: (record: ReadRecord) => Promise<FoundPicture | undefined>
}

/** Closes over what a picture is made from, so that all pictures are one list. */
export function makePicture<Data>(picture: Picture<Data>): KnownPicture {
  return {
    name: picture.name,
    find: async (record) => {
      const found = await picture.find(record)
      return found && finish(picture, found)
    },
  }
}

function finish<Data>(picture: Picture<Data>, { data, tags }: { data: Data; tags: readonly string[] }): FoundPicture {
  return {
    name: picture.name,
    title: picture.title(data),
    shared: picture.shared(data),
    description: picture.describe(data),
    draw: (width, pen) => picture.draw(data, width, pen),
    table: picture.toTable(data),
    places: picture.sources(data),
    limits: picture.limits(data),
    more: picture.more,
    tab: picture.tab?.(data) ?? null,
    lookedOn: picture.lookedOn?.(data) ?? null,
    tags: [...tags],
  }
}
