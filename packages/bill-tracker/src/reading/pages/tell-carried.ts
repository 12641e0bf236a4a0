import type { KnownStatus, OpenText } from './ask-status.ts'
import type { BillHeading } from './heading-types.ts'

/** Words of a sentence, some of which lead somewhere. */
export interface StatusSpan {
  words: string
  /** From the root of the site, or an anchor of the ask's own page. */
  path?: string
}

type Carrying = Exclude<Extract<KnownStatus, { texts: unknown }>, { state: 'in-law' }>
type Texts = Carrying['texts']
type When = 'now' | 'then'

/** How texts of an ask fare in their bills, as a sentence; `then`: as it was when somebody last looked. */
export function tellTexts({ state, texts }: Carrying, when: When): StatusSpan[] {
  switch (state) {
    case 'carried': {
      const carries = when === 'then' ? 'carried' : verbOf(texts, 'carries', 'carry')
      return [
        ...thenIf(when),
        ...textSpans(texts),
        { words: ` ${carries} ${whatOf(texts)}, in ` },
        ...billSpans(texts),
        end,
      ]
    }
    case 'announced':
      return [...thenIf(when), ...tellAnnounced(texts, when)]
    case 'between-houses': {
      const [before, refused, after] =
        when === 'then'
          ? ['Then one House had agreed to', 'had refused', '.']
          : ['One House agreed to', 'refused', '. Neither has had the last word.']
      return [{ words: `${before} ${whatOf(texts)} and the other ${refused}: ` }, ...inBills(texts), { words: after }]
    }
    case 'replaced': {
      const before = when === 'then' ? 'Then something else had been' : 'Something else was'
      return [{ words: `${before} agreed to in its place: ` }, ...inBills(texts), end]
    }
    case 'act-not-checked': {
      const after = '. Whether the Act holds its words, nobody has checked yet.'
      return [{ words: 'Agreed to, in a bill that is now an Act: ' }, ...inBills(texts), { words: after }]
    }
  }
}

/** What may be in play for all that anybody knows, and what is not known of it. */
export function tellOpen(texts: readonly OpenText[]): StatusSpan[] {
  const ofBill = texts.filter(({ unknown }) => unknown === 'bill')
  const ofFate = texts.filter(({ unknown }) => unknown === 'fate')
  const [first, second] = [
    ofBill.length === 0
      ? []
      : [{ words: 'A bill whose state we do not know carries it, or did: ' }, ...inBills(ofBill), end],
    ofFate.length === 0 ? [] : [{ words: 'What became of it is not on our record: ' }, ...inBills(ofFate), end],
  ]
  return [...first, ...(first.length > 0 && second.length > 0 ? [{ words: ' ' }] : []), ...second]
}

function tellAnnounced(texts: Texts, when: When): StatusSpan[] {
  const [one, many] = when === 'then' ? ['was', 'were'] : ['is', 'are']
  const isOneBill = new Set(texts.map(({ bill }) => bill.slug)).size === 1
  const announced = `, which ${isOneBill ? one : many} announced`
  const after = when === 'then' ? `${announced}.` : `${announced} and not yet before Parliament.`
  const carry = ` ${verbOf(texts, one, many)} to carry ${whatOf(texts)}, in `
  return [...textSpans(texts), { words: carry }, ...billSpans(texts), { words: after }]
}

const end: StatusSpan = { words: '.' }

function thenIf(when: When): StatusSpan[] {
  return when === 'then' ? [{ words: 'Then ' }] : []
}

function verbOf(texts: Texts, one: string, many: string): string {
  return texts.length === 1 ? one : many
}

function whatOf(texts: Texts): string {
  return texts.every(({ strength }) => strength === 'part') ? 'a part of it' : 'it'
}

/** "New Clause 1, in the Asylum Bill". */
function inBills(texts: Texts): StatusSpan[] {
  return [...textSpans(texts), { words: ', in ' }, ...billSpans(texts)]
}

function textSpans(texts: Texts): StatusSpan[] {
  return joined(texts.map(textSpan))
}

function billSpans(texts: Texts): StatusSpan[] {
  return joined([...new Map(texts.map(({ bill }) => [bill.slug, bill])).values()].map(billSpan))
}

export function textSpan({ slug, label }: { slug: string; label: string }): StatusSpan {
  return { words: label, path: `#${slug}` }
}

export function billSpan({ slug, shortTitle }: BillHeading): StatusSpan {
  return { words: `the ${shortTitle}`, path: `/bills/${slug}` }
}

export function joined(spans: readonly StatusSpan[]): StatusSpan[] {
  return spans.flatMap((run, at) => {
    if (at === 0) return [run]
    return [{ words: at === spans.length - 1 ? ' and ' : ', ' }, run]
  })
}
