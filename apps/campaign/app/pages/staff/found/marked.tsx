import type { MarkedSpan } from '../../../staff/found/mark-passages.ts'

/** Words of Parliament's, with what matched marked: by a line under it first, then by the tint. */
export function Marked({ spans }: { spans: readonly MarkedSpan[] }) {
  return spans.map(({ words, marked }, index) => (marked ? <mark key={index}>{words}</mark> : words))
}
