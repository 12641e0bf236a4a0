import { type CampaignFile, chooseVariants, inventFacts } from '@safe-to-report/letters/campaigns'
import { composeLetter } from '@safe-to-report/letters/writing'
import { type Language, languages } from '@safe-to-report/languages'
import { type CampaignForm, pieceLists, type PieceForm } from './campaign-form.ts'

/** For whom a preview can be written: every MP, or those of whom a rule is true. */
export interface PreviewChoice {
  /** The place of the variant, as `points.2.variants.0`; empty for the words that everybody gets. */
  value: string
  label: string
}

/** Whom the preview is for, and in which language: kept from one sending of the form to the next. */
export interface PreviewFor {
  choice: string
  language: Language
}

export interface Preview extends PreviewFor {
  subject: string
  body: string
}

type Piece = CampaignFile['content']['openings'][number]

interface Target {
  place: string
  piece: Pick<Piece, 'slug' | 'when'>
  variant: Piece['variants'][number]
}

/** Every variant that stands in the form, faulty or not, and before them the words for everybody. */
export function listPreviewChoices(form: CampaignForm): PreviewChoice[] {
  return [
    { value: '', label: 'An MP of whom nothing is known' },
    ...pieceLists.flatMap((list) => form[list].flatMap((piece, index) => listChoices(piece, `${list}.${index}`))),
    ...listChoices({ ...form.closing, slug: 'closing' }, 'closing'),
  ]
}

function listChoices({ slug, variants }: PieceForm, place: string): PreviewChoice[] {
  return variants.map((variant, index) => ({
    value: `${place}.variants.${index}`,
    label: `${slug || 'new'}: ${variant.slug || 'new'}`,
  }))
}

/** Reads whom the preview shall be for; of what is not known, everybody and English. */
export function readPreviewFor(choice: string, language: string): PreviewFor {
  return { choice, language: languages.find((known) => known === language) ?? 'en' }
}

/** The letter that a made-up member would get: with the point that the choice is about, and the first two others. */
export function previewLetter(content: CampaignFile['content'], { choice, language }: PreviewFor): Preview {
  const target = listTargets(content).find(({ place }) => place === choice)
  const facts = inventFacts([...(target?.piece.when ?? []), ...(target?.variant.when ?? [])])
  const seat = { name: 'Testford North', nation: facts.nation ?? 'England' }
  const member = { name: 'Alex Example' }
  const chosen = chooseVariants(content, { member, seat, facts })
  const slug = target?.piece.slug ?? ''
  const others = chosen.points.map((point) => point.slug).filter((other) => other !== slug)
  const isAPoint = chosen.points.some((point) => point.slug === slug)
  const { subject, body } = composeLetter({
    content: chosen,
    language,
    choice: {
      subject: slug,
      opening: slug,
      points: isAPoint ? [slug, ...others.slice(0, 2)] : others.slice(0, 3),
      why: '[Here the writer says why it matters.]',
      ownWords: '',
      replyByEmail: true,
    },
    member,
    seat,
    supporter: { name: '[Name of the writer]', hasEmail: true },
  })
  return { choice: target?.place ?? '', language, subject, body }
}

function listTargets(content: CampaignFile['content']): Target[] {
  return [
    ...pieceLists.flatMap((list) => content[list].flatMap((piece, index) => listVariants(piece, `${list}.${index}`))),
    ...listVariants({ slug: 'closing', variants: content.closing.variants }, 'closing'),
  ]
}

function listVariants(piece: Pick<Piece, 'slug' | 'when' | 'variants'>, place: string): Target[] {
  return piece.variants.map((variant, index) => ({ place: `${place}.variants.${index}`, piece, variant }))
}
