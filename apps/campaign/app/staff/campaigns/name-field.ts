import { languageNames, languages } from '@safe-to-report/languages'

const pieceNames: Record<string, string> = {
  subjects: 'Subject',
  openings: 'Opening',
  points: 'Point',
  variants: 'variant',
}

const partNames: Record<string, string> = {
  slug: 'name',
  when: 'rule',
  text: 'text',
  sources: 'sources',
  heading: 'heading',
  bridge: 'bridge',
  title: 'Title',
  closing: 'Closing',
  ask: 'Ask',
  opens: 'First day',
  opensWith: 'Opens with',
  closes: 'Last day',
  closesWith: 'Closes with',
  expectsVote: 'Vote',
}

/**
 * What staff call a field.
 *
 * @example
 * nameField('points.1.variants.0.text.cy') // 'Point 2, variant 1, text, Cymraeg'
 */
export function nameField(place: string): string {
  const parts = place.split('.')
  return parts.flatMap((part, index) => namePart(part, parts[index + 1]) ?? []).join(', ')
}

function namePart(part: string, next: string | undefined): string | undefined {
  const piece = pieceNames[part]
  if (piece !== undefined) return next === undefined ? `${piece}s` : `${piece} ${Number(next) + 1}`
  const language = languages.find((known) => known === part)
  if (language) return languageNames[language]
  return partNames[part]
}
