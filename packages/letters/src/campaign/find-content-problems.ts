import { type Language, languages } from '@safe-to-report/languages'
import { letterLimits } from './letter-limits.ts'
import { type CampaignContent, contentLimits, letterLanguages, type Localized } from './content.ts'
import { canComeOutEmpty, findLooseBrace } from './come-out-empty.ts'
import { type Conditions, nations } from './rules.ts'
import {
  listTemplateVariables,
  renderTemplate,
  templateFilters,
  type TemplateFacts,
  templateTags,
  templateVariables,
} from './template.ts'

/** What is wrong with a text, and where: the path within the content, and the line within the text. */
export interface ContentProblem {
  path: (string | number)[]
  line: number | null
  reason: string
}

/** Everything that could go wrong in a supporter's letter, found now: no problem means that every text renders for any MP. */
export function findContentProblems(content: CampaignContent): ContentProblem[] {
  const problems = listTexts(content).flatMap((text) => findTextProblems(text))
  return problems.length > 0 ? problems : findLengthProblems(content)
}

interface PlacedText {
  path: (string | number)[]
  text: Localized
  when: Conditions
  /** A line may stand in a header; it is never empty and has no tags. */
  shape: 'line' | 'text'
}

interface Piece {
  when?: Conditions | undefined
  text: Localized
  variants: { when: Conditions; text: Localized }[]
}

function listTexts(content: CampaignContent): PlacedText[] {
  const { title, subjects, openings, points, closing } = content
  const extras = points.flatMap(({ heading, bridge, when = [] }, index): PlacedText[] => [
    { path: ['points', index, 'heading'], text: heading, when, shape: 'line' },
    ...(bridge ? [{ path: ['points', index, 'bridge'], text: bridge, when, shape: 'text' as const }] : []),
  ])
  return [
    { path: ['title'], text: title, when: [], shape: 'line' },
    ...subjects.flatMap((piece, index) => listPiece(piece, ['subjects', index], 'line')),
    ...openings.flatMap((piece, index) => listPiece(piece, ['openings', index], 'text')),
    ...points.flatMap((piece, index) => listPiece(piece, ['points', index], 'text')),
    ...extras,
    ...listPiece(closing, ['closing'], 'text'),
  ]
}

function listPiece(piece: Piece, path: (string | number)[], shape: PlacedText['shape']): PlacedText[] {
  const { when = [], text, variants } = piece
  return [
    { path: [...path, 'text'], text, when, shape },
    ...variants.map((variant, index) => ({
      path: [...path, 'variants', index, 'text'],
      text: variant.text,
      when: [...when, ...variant.when],
      shape,
    })),
  ]
}

function findTextProblems({ path, text, when, shape }: PlacedText): ContentProblem[] {
  return languages.flatMap((language) => {
    const source = text[language]
    const fault = source === undefined ? undefined : findFault(source, language, { when, shape })
    return fault ? [{ path: [...path, language], ...fault }] : []
  })
}

type Fault = Pick<ContentProblem, 'line' | 'reason'>

function findFault(
  source: string,
  language: Language,
  { when, shape }: Pick<PlacedText, 'when' | 'shape'>,
): Fault | undefined {
  try {
    return (
      findWrongCode(source, shape) ??
      findWrongVariable(source, when) ??
      findWrongShape(source) ??
      findWrongResult(source, language, {
        when,
        most: 2 * (shape === 'line' ? contentLimits.line : contentLimits.text),
      })
    )
  } catch (error) {
    return toFault(error)
  }
}

function findWrongCode(source: string, shape: PlacedText['shape']): Fault | undefined {
  if (shape === 'line' && source.includes('\n')) return { line: 2, reason: 'This must be one line.' }
  for (const { code, line } of listCode(source)) {
    if (code.includes('..')) return { line, reason: 'Two dots make a range, and there are no ranges here.' }
    if (shape === 'line' && code.startsWith('{%')) return { line, reason: 'A single line has no tags, only variables.' }
  }
  return undefined
}

/** The variables and tags of a text, each with its line: what stands between two braces that open and the next that close. */
function listCode(source: string): { code: string; line: number }[] {
  let line = 1
  return source.split(/(?<=[%}]\})/).flatMap((part) => {
    const opens = part.search(/\{[{%]/)
    const found =
      opens >= 0 && /[%}]\}$/.test(part) ? [{ code: part.slice(opens), line: line + lineAt(part, opens) - 1 }] : []
    line += part.split('\n').length - 1
    return found
  })
}

function findWrongVariable(source: string, when: Conditions): Fault | undefined {
  for (const name of listTemplateVariables(source)) {
    const line = lineAt(source, Math.max(0, source.indexOf(name)))
    if (!Object.hasOwn(templateVariables, name)) {
      return {
        line,
        reason: `There is no variable “${name}”. There are: ${Object.keys(templateVariables).join(', ')}.`,
      }
    }
    if (name === 'member.party' && !when.some((condition) => 'party' in condition)) {
      return { line, reason: 'member.party is not known of every MP. Use it in a variant whose rule names parties.' }
    }
  }
  return undefined
}

/** What comes out of a text for MPs and seats that nobody has thought of. */
function findWrongShape(source: string): Fault | undefined {
  const brace = findLooseBrace(source)
  if (brace >= 0) return { line: lineAt(source, brace), reason: 'There are braces left over in this text.' }
  if (!canComeOutEmpty(source)) return undefined
  return { line: 1, reason: 'This comes out empty for some MPs. Give every tag an {% else %} with words in it.' }
}

function findWrongResult(
  source: string,
  language: Language,
  { when, most }: { when: Conditions; most: number },
): Fault | undefined {
  for (const facts of listSamples(when)) {
    const rendered = renderTemplate(source, facts, language)
    if (rendered === '') return { line: 1, reason: 'This comes out empty for some MPs.' }
    if (/[{}]/.test(rendered)) return { line: 1, reason: 'There are braces left over in this text.' }
    if (rendered.length > most) return { line: 1, reason: 'This comes out too long.' }
  }
  return undefined
}

const longName = 'The Right Honourable Dame Alexandrina Featherstonehaugh-Cholmondeley of Testford'
const longSeat = 'Cumbernauld, Kilsyth and Kirkintilloch East with Bedfordshire South'

/** MPs and seats of all sorts, with the party that the rule names, if it does. */
function listSamples(when: Conditions): TemplateFacts[] {
  const party = when.flatMap((condition) => ('party' in condition ? condition.party : []))[0] ?? null
  return nations.flatMap((nation) => [
    { member: { name: 'Alex Example', party }, seat: { name: 'Testford North', nation } },
    { member: { name: null, party }, seat: { name: longSeat, nation } },
    { member: { name: longName, party }, seat: { name: longSeat, nation } },
  ])
}

function toFault(error: unknown): Fault {
  if (!(error instanceof Error)) return { line: null, reason: 'This cannot be read as a text.' }
  const line = /, line:(\d+)/.exec(error.message)?.[1]
  return { line: line === undefined ? null : Number(line), reason: tellReason(error.message) }
}

function tellReason(message: string): string {
  const [said = ''] = message.split(/, line:\d+/)
  const tag = /^tag "(.*)" not found/.exec(said)?.[1]
  if (tag !== undefined) return `There is no tag “${tag}”. There are: ${templateTags.join(', ')}.`
  const filter = /^undefined filter: (.*)/.exec(said)?.[1]
  if (filter !== undefined) return `There is no filter “${filter}”. There are: ${templateFilters.join(', ')}.`
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}

function lineAt(source: string, index: number): number {
  return source.slice(0, index).split('\n').length
}

// The salutation, the seat, the signature with an address, and the request for an answer by e-mail.
const roomForFrame = 1_000

/** With every point chosen and the longest words of one's own, a letter must still be one that can be sent. */
function findLengthProblems(content: CampaignContent): ContentProblem[] {
  return letterLanguages.flatMap((language) => {
    const longest = (piece: Piece): number =>
      Math.max(...[piece.text, ...piece.variants.map(({ text }) => text)].map((text) => (text[language] ?? '').length))
    const total =
      Math.max(...content.openings.map(longest)) +
      content.points.reduce((sum, point) => sum + longest(point) + (point.bridge?.[language]?.length ?? 0) + 100, 0) +
      longest(content.closing)
    const room = letterLimits.body - letterLimits.ownWords - letterLimits.why - roomForFrame
    if (total <= room) return []
    const reason = `With every point chosen a letter would be too long: shorten the texts by ${total - room} characters.`
    return [{ path: ['points'], line: null, reason }]
  })
}
