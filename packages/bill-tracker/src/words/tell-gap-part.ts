/**
 * Which part of a source could not be seen, as people call it; empty where what is told of it says so by itself. Of amendments a part
 * is a name, with Parliament's numbers behind it: "NC1 of the Made Bill (9001) (amendment 12)". Of every other source it is a key.
 */
export function tellGapPart({ source, part }: { source: string; part: string }): string {
  if (source !== 'amendments') return ''
  return part
    .replace(/^fetching /, '')
    .replaceAll(/ \((?:amendment |ping-pong )?\d+\)/g, '')
    .replaceAll(/ \(stage \d+ [^)]*\)/g, '')
}
