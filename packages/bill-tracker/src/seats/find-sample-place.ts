import { readSamplePlaces } from '../shipped/sample-places.ts'

export interface SamplePlace {
  /** As printed, with its space: "SW1A 0AA". */
  postcode: string
  /** The public building. */
  place: string
  gss: string
}

/** The sample place at a postcode, however it is spaced and cased; undefined for every other postcode. */
export function findSamplePlace(postcode: string): SamplePlace | undefined {
  return listSamplePlaces().find((place) => fold(place.postcode) === fold(postcode))
}

let read: SamplePlace[] | undefined

/** The public buildings that the program can be tried out with where no postcode service can be reached. */
export function listSamplePlaces(): SamplePlace[] {
  read ??= readSamplePlaces().places.map(({ postcode, place, gss }) => ({ postcode, place, gss }))
  return read
}

function fold(postcode: string): string {
  return postcode.replaceAll(/\s/g, '').toUpperCase()
}
