/** Marks that stand for no letter, nor for any white space that Parliament sends: its own are made blanks first. */
const line = '\f'
const cell = '\v'

const blocks = new Set(
  'address article aside blockquote caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)

interface Marked {
  marked: string
  /** What stands where a line ends. */
  line: string
  /** What stands before each cell of a row. */
  cell: string
}

/**
 * Puts marks where tags part lines and cells, since the sanitiser takes tags away and leaves nothing. Ends of cells, rows
 * and items may be left out in HTML, so their beginnings count; a paragraph in a cell begins no line. A number of a
 * paragraph that stands in a tag of its own has a blank behind it.
 */
export function markBreaks(html: string): Marked {
  const spans: boolean[] = []
  let isInRow = false

  const breakAt = (name: string, isClosing: boolean): string => {
    if (name === 'tr' || name === 'table') isInRow = name === 'tr' && !isClosing
    if (name === 'td' || name === 'th') return isClosing ? ' ' : cell
    if (name !== 'br' && !blocks.has(name)) return ''
    return isInRow && name !== 'tr' ? ' ' : line
  }
  const blankAfter = (tag: string, isClosing: boolean): string => {
    if (isClosing) return spans.pop() ? ' ' : ''
    spans.push(tag.includes('sub-para-num'))
    return ''
  }

  const marked = html
    .replaceAll(/[\f\v]/g, ' ')
    .replaceAll(/<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi, (tag: string, slash: string, name: string) => {
      const isClosing = slash !== ''
      const lower = name.toLowerCase()
      return tag + (lower === 'span' ? blankAfter(tag, isClosing) : breakAt(lower, isClosing))
    })
  return { marked, line, cell }
}
