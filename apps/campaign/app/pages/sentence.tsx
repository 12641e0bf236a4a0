import { Fragment, type ReactNode } from 'react'

interface SentenceProps {
  text: string
  /** What becomes of each marked part, given its words. */
  parts?: Record<string, (words: string) => ReactNode>
}

/**
 * A sentence of the messages with links or emphasis inside: `Choose <list>from the list</list>` with
 * `parts={{ list: (words) => <a href=…>{words}</a> }}`. `<b>` is strong emphasis without being told.
 */
export function Sentence({ text, parts = {} }: SentenceProps) {
  const pieces = text.split(/(<\w+>[^<]*<\/\w+>)/)
  // oxlint-disable-next-line react/no-array-index-key -- the pieces of one sentence never change places
  return pieces.map((piece, index) => <Fragment key={index}>{toNode(piece, parts)}</Fragment>)
}

function toNode(piece: string, parts: Record<string, (words: string) => ReactNode>): ReactNode {
  const [, name, words] = /^<(\w+)>([^<]*)<\/\w+>$/.exec(piece) ?? []
  if (name === undefined || words === undefined) return piece
  const show = parts[name]
  if (show) return show(words)
  return name === 'b' ? <strong>{words}</strong> : words
}
