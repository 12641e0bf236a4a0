import type { House, ItemDetails } from '@safe-to-report/db'
import { isCut } from '../asking/cut-words.ts'
import { toLondonDay } from '../asking/london-day.ts'
import { toPlainProse } from '../asking/plain-text.ts'
import { readHouse } from '../asking/read-enums.ts'
import type { FetchedItem } from '../watching/fetched-item.ts'
import type { StatementAnswer } from './statements-answers.ts'

/** Where anybody can open a statement. */
const pages = 'https://questions-statements.parliament.uk/written-statements/detail'

export interface Reading {
  from: 'list' | 'whole'
  /** The mark of what the list said of it last. */
  listed?: string | undefined
}

/** A written statement, as an item. */
export function toStatementItem(said: StatementAnswer, reading: Reading): FetchedItem {
  const madeOn = toLondonDay(said.dateMade) ?? null
  return {
    ...speakerOf(said),
    kind: 'statement',
    key: String(said.id),
    house: houseOf(said),
    title: toPlainProse(said.title) ?? '',
    text: toPlainProse(said.text) ?? '',
    happenedOn: madeOn,
    url: `${pages}/${madeOn ?? ''}/${encodeURIComponent(said.uin)}`,
    number: said.uin,
    body: said.answeringBodyName?.trim() || null,
    standing: 'made',
    details: detailsOf(said, reading),
    raw: said,
  }
}

function speakerOf({ memberId, member }: StatementAnswer): Pick<FetchedItem, 'memberIds' | 'memberNames'> {
  const id = memberId ?? member?.id
  const name = member?.name?.trim()
  return { memberIds: id ? [id] : [], memberNames: name ? [name] : [] }
}

function detailsOf(said: StatementAnswer, { from, listed = '' }: Reading): ItemDetails {
  const corrects = correctedOf(said)
  return {
    ...(said.memberRole && { role: said.memberRole.trim() }),
    ...(corrects && { corrects }),
    listed,
    isCut: from === 'list' && isCut(said.text),
  }
}

/** Its number says the House where nothing else does: HCWS12, HLWS12. */
function houseOf({ house, uin }: StatementAnswer): House | null {
  const said = typeof house === 'string' ? readHouse(house) : null
  if (said) return said
  if (/^HC/i.test(uin)) return 'Commons'
  return /^HL/i.test(uin) ? 'Lords' : null
}

/** Numbers of the statements and answers that it puts right. */
function correctedOf({ linkedStatements }: StatementAnswer): string {
  return (linkedStatements ?? [])
    .filter(({ linkType }) => linkType?.startsWith('Corrected'))
    .map(({ linkedStatementId }) => linkedStatementId)
    .join(' ')
}
