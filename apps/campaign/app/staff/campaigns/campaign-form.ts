import { type CampaignFile, type ContentSource, formatRule, type Localized } from '@safe-to-report/letters/campaigns'
import { type Language, languages } from '@safe-to-report/languages'

/** A text in each language as it was typed; empty where there is none. */
export type Words = Record<Language, string>

/** The words for some MPs, as typed. The rule and the sources are lines of text. */
export interface VariantForm {
  slug: string
  when: string
  text: Words
  sources: string
}

/** A subject, an opening, a point or the closing, as typed. Only a point has a heading and a bridge. */
export interface PieceForm extends VariantForm {
  heading: Words
  bridge: Words
  variants: VariantForm[]
}

export const pieceLists = ['subjects', 'openings', 'points'] as const
export type PieceList = (typeof pieceLists)[number]

/** The form of a campaign, all of it as typed. */
export interface CampaignForm extends Record<PieceList, PieceForm[]> {
  slug: string
  ask: string
  opens: string
  opensWith: string
  closes: string
  closesWith: string
  /** `yes`, or nothing. */
  expectsVote: string
  title: Words
  closing: PieceForm
}

const noWords: Words = { en: '', cy: '', es: '', pt: '' }
export const emptyVariant: VariantForm = { slug: '', when: '', text: noWords, sources: '' }
export const emptyPiece: PieceForm = { ...emptyVariant, heading: noWords, bridge: noWords, variants: [] }

/** An empty form, with one of each thing that a campaign must have. */
export const emptyCampaignForm: CampaignForm = {
  slug: '',
  ask: '',
  opens: '',
  opensWith: '',
  closes: '',
  closesWith: '',
  expectsVote: '',
  title: noWords,
  subjects: [emptyPiece],
  openings: [emptyPiece],
  points: [emptyPiece],
  closing: emptyPiece,
}

/** The form of a campaign as it stands. */
export function toCampaignForm(campaign: CampaignFile): CampaignForm {
  const { slug, ask, opens, opensWith, closes, closesWith, expectsVote, content } = campaign
  return {
    slug,
    ask,
    opens: opens ?? '',
    opensWith: opensWith ?? '',
    closes: closes ?? '',
    closesWith: closesWith ?? '',
    expectsVote: expectsVote ? 'yes' : '',
    title: toWords(content.title),
    subjects: content.subjects.map(toPieceForm),
    openings: content.openings.map(toPieceForm),
    points: content.points.map(toPieceForm),
    closing: toPieceForm({ slug: '', ...content.closing }),
  }
}

type Piece = CampaignFile['content']['openings'][number] & { heading?: Localized; bridge?: Localized | undefined }

function toPieceForm(piece: Piece): PieceForm {
  return {
    ...toVariantForm({ ...piece, when: piece.when ?? [] }),
    heading: toWords(piece.heading),
    bridge: toWords(piece.bridge),
    variants: piece.variants.map(toVariantForm),
  }
}

function toVariantForm({ slug, when, text, sources }: Piece['variants'][number]): VariantForm {
  return { slug, when: formatRule(when), text: toWords(text), sources: sources.map(formatSource).join('\n') }
}

function toWords(text: Localized | undefined): Words {
  return { en: text?.en ?? '', cy: text?.cy ?? '', es: text?.es ?? '', pt: text?.pt ?? '' }
}

function formatSource(source: ContentSource): string {
  return 'record' in source ? source.record : `${source.title} | ${source.url}`
}

/** Reads the form as it was sent: each field is named by its place, as `points.2.variants.0.text.cy`. */
export function readCampaignForm(form: FormData): CampaignForm {
  // Looked up once for all: a form of very many fields would be searched whole for each of ours.
  const fields = new Map([...form].toReversed())
  const at = (name: string): string => {
    const value = fields.get(name)
    return typeof value === 'string' ? value.replaceAll(/\r\n?/g, '\n') : ''
  }
  return {
    slug: at('slug'),
    ask: at('ask'),
    opens: at('opens'),
    opensWith: at('opensWith'),
    closes: at('closes'),
    closesWith: at('closesWith'),
    expectsVote: at('expectsVote'),
    title: readWords(at, 'title'),
    subjects: readList(fields, 'subjects', (place) => readPiece(fields, at, place)),
    openings: readList(fields, 'openings', (place) => readPiece(fields, at, place)),
    points: readList(fields, 'points', (place) => readPiece(fields, at, place)),
    closing: readPiece(fields, at, 'closing'),
  }
}

type At = (name: string) => string
type Fields = ReadonlyMap<string, unknown>

/** As many as there are, and not more than anybody could want: the form comes from outside. */
const most = 20

function readList<Kind>(fields: Fields, place: string, read: (place: string) => Kind): Kind[] {
  const list: Kind[] = []
  while (list.length < most && fields.has(`${place}.${list.length}.text.en`)) list.push(read(`${place}.${list.length}`))
  return list
}

function readPiece(fields: Fields, at: At, place: string): PieceForm {
  return {
    ...readVariant(at, place),
    heading: readWords(at, `${place}.heading`),
    bridge: readWords(at, `${place}.bridge`),
    variants: readList(fields, `${place}.variants`, (variant) => readVariant(at, variant)),
  }
}

function readVariant(at: At, place: string): VariantForm {
  return {
    slug: at(`${place}.slug`),
    when: at(`${place}.when`),
    text: readWords(at, `${place}.text`),
    sources: at(`${place}.sources`),
  }
}

function readWords(at: At, place: string): Words {
  const [en, es, pt, cy] = languages.map((language) => at(`${place}.${language}`))
  return { en: en ?? '', es: es ?? '', pt: pt ?? '', cy: cy ?? '' }
}
