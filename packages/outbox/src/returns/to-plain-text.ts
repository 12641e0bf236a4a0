import { compile, type HtmlToTextOptions } from 'html-to-text'

/** Deeper than any mail program nests its tables, and far from what a stack holds. */
const deepest = 200
const mostChildren = 10_000

/** A target that somebody may follow from a mail; others (scripts, places in the page) say nothing there. */
function keepTarget(target: string): string {
  return /^(?:https?|mailto|tel):/i.test(target) ? target : ''
}

const options = {
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
} satisfies HtmlToTextOptions
const convert = compile(options)

/** What servers send as HTML and wrote as plain text: its lines are its own. */
const convertLines = compile({ ...options, preserveNewlines: true })
const markupOfLines = /<(?:br|p|div|pre|table|tr|li|h[1-6]|blockquote|center|font|span)\b/i
/** "<member@parliament.example>" is an address, though HTML would have it for a tag. */
const bareAddress = /<([^\s<>@"'=]{1,200}@[^\s<>"'=]{1,300})>/g

/** The words of a mail that has only HTML: every named character, and where its links lead. The caller bounds its length. */
export function toPlainText(html: string): string {
  const readable = html.replaceAll(bareAddress, '&lt;$1&gt;')
  return (markupOfLines.test(html) ? convert(readable) : convertLines(readable))
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
