import { compile } from 'html-to-text'

/** Deeper than any mail program nests its tables, and far from what a stack holds. */
const deepest = 200
const mostChildren = 10_000

/** A target that somebody may follow from a mail; others (scripts, places in the page) say nothing there. */
function keepTarget(target: string): string {
  return /^(?:https?|mailto|tel):/i.test(target) ? target : ''
}

const convert = compile({
  wordwrap: false,
  limits: { maxDepth: deepest, maxChildNodes: mostChildren },
  selectors: [
    { selector: 'img', format: 'skip' },
    {
      selector: 'a',
      options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['<', '>'], pathRewrite: keepTarget },
    },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    // Tables lay mails out: a cell after the other, and no two words run together.
    ...['td', 'th'].map((selector) => ({ selector, format: 'block' })),
  ],
})

/** The words of a mail that has only HTML: every named character, and where its links lead. The caller bounds its length. */
export function toPlainText(html: string): string {
  return convert(html)
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
