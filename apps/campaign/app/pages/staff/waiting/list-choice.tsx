import { isNarrowed, toListPath, type AskedList, type WaitingList } from '../../../staff/waiting/asked-list.ts'
import type { WaitingCounts, WaitingPage } from '../../../staff/waiting/waiting-types.ts'
import { kindWords } from '../../../staff/proposals/proposal-words.ts'
import { FilterField, FilterForm } from '../filter-form.tsx'

export const listNames = {
  'to-check': 'To check',
  mine: 'Mine that wait',
  'sent-back': 'Sent back to me',
  drafts: 'My drafts',
  rows: 'Rows that came unchecked',
  facts: 'Facts to look up',
  help: 'Where help is',
  answered: 'Looked up of late',
} as const satisfies Record<WaitingList, string>

const order = Object.keys(listNames).filter((name): name is WaitingList => name in listNames)

/** The lists of what waits, each with how much is in it. */
export function ListChoice({ asked, counts }: { asked: AskedList; counts: WaitingCounts }) {
  return (
    <nav aria-label="Lists" className="desk-tabs">
      <ul className="desk-links">
        {order.map((list) => (
          <li key={list}>
            <a href={toListPath(asked, { list, page: 1 })} aria-current={list === asked.list ? 'page' : undefined}>
              {listNames[list]} <span className="desk-count">{counts[list]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const ofProposals: readonly WaitingList[] = ['to-check', 'mine', 'sent-back', 'drafts']
const kindChoices = Object.entries(kindWords).map(([value, words]) => ({
  value,
  words: words.charAt(0).toUpperCase() + words.slice(1),
}))

/** By bill, kind and person, where a list has these. */
export function ListFilter({ asked, choices }: { asked: AskedList; choices: WaitingPage['choices'] }) {
  if (asked.list === 'help' || asked.list === 'answered') return null
  return (
    <FilterForm action="/staff/check" isAsked={isNarrowed(asked)} kept={{ list: asked.list }}>
      <FilterField name="bill" label="Bill" value={asked.bill} all="All bills" choices={choices.bills} />
      <FilterField name="kind" label="Kind" value={asked.kind} all="All kinds" choices={kindChoices} />
      {ofProposals.includes(asked.list) && (
        <FilterField name="who" label="Who wrote it" value={asked.who} all="Anybody" choices={choices.people} />
      )}
    </FilterForm>
  )
}

/** To the pages before and after. */
export function Pages({ asked, page, pages }: { asked: AskedList; page: number; pages: number }) {
  if (pages <= 1) return null
  return (
    <nav aria-label="Pages" className="desk-pages">
      {page > 1 && <a href={toListPath(asked, { page: page - 1 })}>Before</a>}
      <span className="desk-soft">
        Page {page} of {pages}
      </span>
      {page < pages && <a href={toListPath(asked, { page: page + 1 })}>More</a>}
    </nav>
  )
}
