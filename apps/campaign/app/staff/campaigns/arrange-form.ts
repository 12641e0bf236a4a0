import {
  type CampaignForm,
  emptyPiece,
  emptyVariant,
  type PieceList,
  pieceLists,
  type VariantForm,
} from './campaign-form.ts'

/**
 * What a button of the form asks for that keeps nothing: `add points`, `remove points.1`, `up points.1`,
 * `add points.1.variants`, `remove closing.variants.0`, `up points.1.variants.2`. Undefined for any other button.
 */
export function arrangeForm(form: CampaignForm, intent: string): CampaignForm | undefined {
  const [, what, place = ''] = /^(add|remove|up) ([a-z]+(?:\.\d+)?(?:\.variants(?:\.\d+)?)?)$/.exec(intent) ?? []
  if (what === undefined) return undefined
  const [head = '', ...rest] = place.split('.')
  if (head === 'closing') {
    const closing = { ...form.closing, variants: arrange(form.closing.variants, what, rest[1], emptyVariant) }
    return { ...form, closing }
  }
  const list = pieceLists.find((known) => known === head)
  return list && arrangeList(form, list, { what, rest })
}

function arrangeList(
  form: CampaignForm,
  list: PieceList,
  { what, rest }: { what: string; rest: string[] },
): CampaignForm {
  const [at, variants, variant] = rest
  if (variants === undefined) return { ...form, [list]: arrange(form[list], what, at, emptyPiece) }
  const pieces = form[list].map((piece, index) =>
    index === Number(at) ? { ...piece, variants: arrange(piece.variants, what, variant, emptyVariant) } : piece,
  )
  return { ...form, [list]: pieces }
}

function arrange<Kind extends VariantForm>(list: Kind[], what: string, at: string | undefined, empty: Kind): Kind[] {
  if (what === 'add') return [...list, empty]
  const index = Number(at)
  const one = list[index]
  if (at === undefined || one === undefined) return list
  const others = list.toSpliced(index, 1)
  return what === 'remove' ? others : others.toSpliced(Math.max(0, index - 1), 0, one)
}
