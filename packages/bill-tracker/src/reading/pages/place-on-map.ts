import { readSeatMap } from '../../shipped/seat-map.ts'

let places: ReadonlyMap<string, { column: number; row: number }> | undefined

/** Where a seat's hexagon stands on the map. The layout is read once: it comes with the program. */
export function placeOnMap(gss: string): { column: number; row: number } | undefined {
  places ??= new Map(readSeatMap().map((place) => [place.gss, place]))
  return places.get(gss)
}
