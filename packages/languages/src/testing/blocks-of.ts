import { parseDocument } from 'htmlparser2'

type Node = ReturnType<typeof parseDocument>['children'][number]

interface Reading {
  /** Also what is folded away, and shows when somebody unfolds it. */
  isUnfolded?: boolean
  /** Classes of what is not read. */
  without?: readonly string[]
}

const blocks =
  /^(?:address|article|button|dd|div|dt|fieldset|form|h\d|label|legend|li|main|option|p|section|summary|svg|td|textarea|th)$/
const neverRead = /^(?:script|style|title|noscript|svg|option)$/
/** For those who hear the page, and for programs alone. */
const unseen = ['unseen', 'trap']

/**
 * What somebody reads on a page without touching it: its paragraphs, headings, labels and buttons, each as one text. What is hidden,
 * folded away or kept for screen readers is not among them.
 */
export function blocksOf(html: string, reading: Reading = {}): string[] {
  return parseDocument(html)
    .children.map((node) => textOf(node, reading))
    .join('')
    .split('\n')
    .map((block) => block.replaceAll(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
}

function textOf(node: Node, reading: Reading): string {
  if (!('attribs' in node)) return isText(node) && 'data' in node ? node.data.replaceAll(/\s+/g, ' ') : ''
  const { name, attribs } = node
  if (neverRead.test(name) || 'hidden' in attribs || isLeftOut(attribs['class'], reading)) return ''
  const isShut = name === 'details' && !('open' in attribs) && reading.isUnfolded !== true
  const shown = isShut ? node.children.filter((child) => 'name' in child && child.name === 'summary') : node.children
  const inner = join(shown, reading)
  return blocks.test(name) ? `\n${inner}\n` : inner
}

function isLeftOut(classNames = '', { without = [] }: Reading): boolean {
  const classes = classNames.split(' ')
  return [...unseen, ...without].some((each) => classes.includes(each))
}

/** A comment has data too. */
function isText({ nodeType }: Node): boolean {
  return nodeType === 3
}

function join(nodes: readonly Node[], reading: Reading): string {
  return nodes.map((node) => textOf(node, reading)).join('')
}

/** As one counts by hand: what stands between spaces and has a letter or a figure. */
export function countWords(texts: readonly string[]): number {
  return texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
