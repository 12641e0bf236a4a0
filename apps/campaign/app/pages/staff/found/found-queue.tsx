import type { FindLine, OpenGap } from '@safe-to-report/bill-tracker/desk'
import { parliamentSources } from '@safe-to-report/bill-tracker/words'
import { href } from 'react-router'
import { foundLists, isNarrowedFinds, toFoundPath, type AskedFinds } from '../../../staff/found/asked-finds.ts'
import { foundListWords, itemKindWords, verdictWords } from '../../../staff/found/find-words.ts'
import { excerptPassages } from '../../../staff/found/mark-passages.ts'
import type { FoundPage } from '../../../staff/found/found-desk.ts'
import { Moment } from '../desk-parts.tsx'
import { FilterField, FilterForm } from '../filter-form.tsx'
import { WhatItIs, WhoseItIs, WhyLook } from './find-parts.tsx'
import { Gaps } from './gaps.tsx'
import { Marked } from './marked.tsx'

interface FoundQueueProps {
  asked: AskedFinds
  found: FoundPage
  gaps: readonly OpenGap[]
}

/** What the watches found: what waits, best first, and what was decided. */
export function FoundQueue({ asked, found, gaps }: FoundQueueProps) {
  const { lines, total } = found
  return (
    <>
      <h1>Found</h1>
      <p className="desk-soft">
        What Parliament has said or done that <a href={href('/staff/watches')}>the watches</a> look for. Nothing of it
        is public until somebody says what it is.
      </p>
      <Gaps gaps={gaps} />
      <nav aria-label="Lists" className="desk-tabs">
        <ul className="desk-links">
          {foundLists.map((list) => (
            <li key={list}>
              <a href={toFoundPath(asked, { list, page: 1 })} aria-current={list === asked.list ? 'page' : undefined}>
                {foundListWords[list]} <span className="desk-count">{found.counts[list]}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="list">
        <h2 id="list">
          {foundListWords[asked.list]} ({total})
        </h2>
        <QueueFilter asked={asked} found={found} />
        {total === 0 && <p>{asked.list === 'waiting' ? 'Nothing waits.' : 'Nothing.'}</p>}
        <ol className="find-list">
          {lines.map((line) => (
            <li key={line.id}>
              <Line line={line} />
            </li>
          ))}
        </ol>
        <Pages asked={asked} {...found} />
      </section>
    </>
  )
}

function QueueFilter({ asked, found: { asks } }: Pick<FoundQueueProps, 'asked' | 'found'>) {
  const kinds = Object.entries(itemKindWords).map(([value, words]) => ({ value, words }))
  const sources = parliamentSources.map(({ name, title }) => ({ value: name, words: title }))
  return (
    <FilterForm action={href('/staff/found')} isAsked={isNarrowedFinds(asked)} kept={{ list: asked.list }}>
      <FilterField
        name="ask"
        label="Ask"
        value={asked.ask}
        all="All asks"
        choices={asks.map(({ id, title }) => ({ value: id, words: title }))}
      />
      <FilterField name="kind" label="Kind" value={asked.kind} all="All kinds" choices={kinds} />
      <FilterField name="source" label="From" value={asked.source} all="All sources" choices={sources} />
    </FilterForm>
  )
}

function Line({ line }: { line: FindLine }) {
  const { id, ask, item, passages, decided, state } = line
  const own = passages.filter(({ part }) => part === 'text')
  return (
    <>
      <p className="find-ask">{ask.title}</p>
      <h3>
        <a href={href('/staff/found/:id', { id })}>{item.title}</a>
      </h3>
      <WhatItIs item={item} />
      <WhoseItIs names={item.memberNames} />
      {item.text !== '' && (
        <blockquote className="find-words">
          <Marked spans={excerptPassages(item.text, own)} />
        </blockquote>
      )}
      <WhyLook line={line} />
      {state !== 'waiting' && decided && (
        <p className="desk-soft">
          {decided.by} {verdictWords[state]}
          {decided.at && (
            <>
              , <Moment at={decided.at} />
            </>
          )}
          {decided.why !== null && `: ${decided.why}`}
        </p>
      )}
    </>
  )
}

function Pages({ asked, page, pages }: { asked: AskedFinds; page: number; pages: number }) {
  if (pages <= 1) return null
  return (
    <nav aria-label="Pages" className="desk-pages">
      {page > 1 && <a href={toFoundPath(asked, { page: page - 1 })}>Before</a>}
      <span className="desk-soft">
        Page {page} of {pages}
      </span>
      {page < pages && <a href={toFoundPath(asked, { page: page + 1 })}>More</a>}
    </nav>
  )
}
