import { href } from 'react-router'
import type { WatchesPage, WatchLine } from '../../../staff/watches/watches-desk.ts'
import { Moment } from '../desk-parts.tsx'
import { Gaps } from '../found/gaps.tsx'
import { sourceTitle } from '../found/source-title.ts'

/** What is looked for, ask by ask; what it is looked for in; and what cannot be seen. */
export function WatchList({ watches, unwatched, items, sources, gaps }: WatchesPage) {
  return (
    <>
      <h1>Watches</h1>
      <p className="desk-soft">
        What each ask wants to be told of. What they find <a href={href('/staff/found')}>waits for a person</a>; nothing
        of it is public by itself.
      </p>
      {items.unmatched > 0 && (
        <p className="desk-notice" role="status">
          {items.unmatched.toLocaleString('en-GB')} of {items.total.toLocaleString('en-GB')} things that were fetched
          are still to be looked through with the watches as they are. A worker does that.
        </p>
      )}
      <ul className="desk-list">
        {watches.map((watch) => (
          <li key={watch.id}>
            <Watch watch={watch} />
          </li>
        ))}
      </ul>
      {unwatched.length > 0 && (
        <section aria-labelledby="unwatched">
          <h2 id="unwatched">Asks for which nothing is looked for</h2>
          <ul className="desk-list">
            {unwatched.map(({ id, slug, title }) => (
              <li key={id}>
                {title}{' '}
                <a href={`${href('/staff/watches/new')}?ask=${slug}`}>
                  Begin a watch<span className="unseen">: {title}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a href={href('/staff/watches/new')}>A new watch</a>
      </p>
      <section aria-labelledby="sources">
        <h2 id="sources">Where they look</h2>
        {sources.length === 0 && <p>Nothing was fetched yet.</p>}
        <ul className="desk-counts">
          {sources.map(({ source, items: count, seenAt }) => (
            <li key={source}>
              <span>
                {sourceTitle(source)}
                {seenAt && (
                  <span className="desk-soft">
                    {' '}
                    last seen <Moment at={seenAt} />
                  </span>
                )}
              </span>
              <strong>{count.toLocaleString('en-GB')}</strong>
            </li>
          ))}
        </ul>
        <Gaps gaps={gaps} />
      </section>
    </>
  )
}

function Watch({ watch }: { watch: WatchLine }) {
  const { name, ask, terms, silent, waiting, told, isReadable, hasNewer, changedAt, changedBy } = watch
  return (
    <>
      <strong>
        <a href={href('/staff/watches/:name', { name })}>{ask.title}</a>
      </strong>
      <p className="desk-soft">
        {name} · {terms === 1 ? 'one term' : `${terms} terms`} · {waiting === 0 ? 'nothing waits' : `${waiting} wait`}
        {changedBy !== null && (
          <>
            {' '}
            · changed by {changedBy}, <Moment at={changedAt} />
          </>
        )}
      </p>
      <p className="desk-soft">
        {told.length === 0 ? 'Nobody gets a mail of what it finds.' : `A mail goes to ${told.join(', ')}.`}
      </p>
      {!isReadable && <p className="desk-mark">It cannot be read, and finds nothing</p>}
      {isReadable && silent > 0 && (
        <p className="desk-soft">
          {silent === 1 ? 'One of its terms has' : `${silent} of its terms have`} never found anything
        </p>
      )}
      {hasNewer && <p className="desk-mark">Not as shipped</p>}
    </>
  )
}
