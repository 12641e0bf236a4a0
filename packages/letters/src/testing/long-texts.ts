const length = 120_000

const pieces = {
  blanks: ' ',
  'no-break spaces': '\u00A0',
  tabs: '\t',
  'line feeds': '\n',
  'carriage returns': '\r',
  'line breaks': '\r\n',
  letters: 'a',
  capitals: 'A',
  digits: '0',
  slashes: '/',
  backslashes: '\\',
  commas: ',',
  dots: '.',
  'at signs': '@',
  hyphens: '-',
  quotes: '"',
  apostrophes: "'",
  colons: ':',
  brackets: '(',
  'square brackets': '[',
  braces: '{{',
  tags: '{% if a %}',
  'less-thans': '<',
  'percent signs': '%',
  ampersands: '&',
  'combining marks': '\u0301',
  'letters with marks': 'e\u0301',
  emoji: '😀',
  'turned text': '\u202E',
  words: 'my ',
  'capital words': 'My Aa ',
  'words with hyphens': 'x-',
  lines: 'a\n',
  'lines of rules': 'party: a\n',
  addresses: 'a@b.c ',
  'list items': '- ',
  'numbers in words': 'case no ',
} as const

/** A text much longer than any field takes, by what it is made of. */
export interface LongText {
  of: string
  text: string
}

/** Runs of everything that a pattern or a loop may stumble over, some with something else at their ends. */
export const longTexts: readonly LongText[] = [
  ...Object.entries(pieces).map(([of, piece]) => ({ of, text: repeat(piece) })),
  ...(['blanks', 'line feeds', 'no-break spaces', 'slashes', 'letters', 'hyphens'] as const).map((of) => ({
    of: `${of} between words`,
    text: `x${repeat(pieces[of])}sx`,
  })),
]

function repeat(piece: string): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}
