import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** A text with what it is about, as somebody labelled it. */
const labelledText = z.looseObject({
  id: z.string(),
  kind: z.string(),
  title: z.string().default(''),
  text: z.string().default(''),
  explanatoryStatement: z.string().nullish(),
  /** Short names of watches; none for a text that is about something else. */
  asks: z.array(z.string()),
  relation: z.enum(['carries', 'touches', 'alternative', 'none']),
})

export type LabelledText = z.infer<typeof labelledText>

export function readLabelledTexts(path: string): LabelledText[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => labelledText.parse(JSON.parse(line)))
}
