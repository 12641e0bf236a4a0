import { type CampaignFile, parseCampaign, parseRule } from '@safe-to-report/letters/campaigns'
import type { CampaignForm, PieceForm, VariantForm, Words } from './campaign-form.ts'

/** What is wrong with the field of this name. */
export type Problems = Record<string, string>

export type FormAnswer = { ok: true; campaign: CampaignFile } | { ok: false; problems: Problems }

/** Checks the form whole: its rules, its sources, its shape, and that every text renders for any MP. */
export function parseCampaignForm(form: CampaignForm): FormAnswer {
  const unread: Problems = {}
  const document = toDocument(form, unread)
  const answer = parseCampaign(document)
  if (answer.ok && Object.keys(unread).length === 0) return answer
  const problems: Problems = {}
  for (const { path, line, reason } of answer.ok ? [] : answer.problems) {
    const field = toFieldName(path)
    problems[field] ??= line === null || line === 1 ? reason : `Line ${line}: ${reason}`
  }
  return { ok: false, problems: { ...problems, ...unread } }
}

/** What was typed as the document that a file of a campaign is; what cannot be read is told in `unread`. */
function toDocument({ slug, ask, title, ...content }: CampaignForm, unread: Problems): unknown {
  const pieces = (list: PieceForm[], name: string): unknown[] =>
    list.map((piece, index) => toPiece(piece, `${name}.${index}`, unread))
  const { slug: _, when: __, ...closing } = toPiece(content.closing, 'closing', unread)
  return {
    slug: slug.trim(),
    ask: ask.trim(),
    ...toDays(content),
    content: {
      title: toLocalized(title),
      subjects: pieces(content.subjects, 'subjects'),
      openings: pieces(content.openings, 'openings'),
      points: pieces(content.points, 'points'),
      closing,
    },
  }
}

type Days = Pick<CampaignForm, 'opens' | 'opensWith' | 'closes' | 'closesWith' | 'expectsVote'>

function toDays({ opens, opensWith, closes, closesWith, expectsVote }: Days) {
  return {
    opens: toGiven(opens),
    opensWith: toGiven(opensWith),
    closes: toGiven(closes),
    closesWith: toGiven(closesWith),
    expectsVote: expectsVote === 'yes',
  }
}

function toGiven(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim()
}

function toPiece(piece: PieceForm, place: string, unread: Problems): Record<string, unknown> {
  const { when, ...rest } = toVariant(piece, place, unread)
  const isPoint = place.startsWith('points.')
  return {
    ...rest,
    ...(when.length > 0 && { when }),
    ...(isPoint && { heading: toLocalized(piece.heading) }),
    ...(isPoint &&
      Object.values(piece.bridge).some((words) => words.trim() !== '') && {
        bridge: toLocalized(piece.bridge),
      }),
    variants: piece.variants.map((variant, index) => toVariant(variant, `${place}.variants.${index}`, unread)),
  }
}

function toVariant({ slug, when, text, sources }: VariantForm, place: string, unread: Problems) {
  const rule = parseRule(when)
  if (!rule.ok) unread[`${place}.when`] = `Line ${rule.line}: ${rule.reason}`
  return {
    slug: slug.trim(),
    when: rule.ok ? rule.when : [],
    text: toLocalized(text),
    sources: sources.split('\n').flatMap((line) => (line.trim() === '' ? [] : [toSource(line)])),
  }
}

/** A source of the record by its key, or "title | address". */
function toSource(line: string): unknown {
  const [title = '', url] = line.split('|').map((part) => part.trim())
  return url === undefined ? { record: title } : { title, url }
}

/** English must be there; of the others only what was typed. */
function toLocalized({ en, ...others }: Words): Record<string, string> {
  const typed = Object.entries(others).filter(([, words]) => words.trim() !== '')
  return { en: en.trim(), ...Object.fromEntries(typed.map(([language, words]) => [language, words.trim()])) }
}

/** The field in which a part of the document was typed. */
function toFieldName(path: readonly (string | number)[]): string {
  const names = path[0] === 'content' ? path.slice(1) : path
  const lines = names.findIndex((name) => name === 'when' || name === 'sources')
  const name = (lines === -1 ? names : names.slice(0, lines + 1)).join('.')
  return /^(points|openings|subjects)$/.test(name) ? `${name}.0.when` : name
}
