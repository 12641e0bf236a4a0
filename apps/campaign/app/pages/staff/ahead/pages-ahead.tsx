import type { LookAhead, PageAhead } from '@safe-to-report/bill-tracker/desk'
import { tellNotAhead } from '../../../staff/tell-refusal.ts'
import { AmendmentAhead } from './amendment-ahead.tsx'
import { AskAhead } from './ask-ahead.tsx'
import { BillAhead } from './bill-ahead.tsx'
import { DivisionAhead, EvidenceAhead, HelpAhead } from './other-ahead.tsx'
import { ProceedingAhead } from './proceeding-ahead.tsx'

/** The public pages as they will be, each in a frame that says that it is not so yet; or why nothing could be published. */
export function PagesAhead({ ahead }: { ahead: LookAhead }) {
  return (
    <section aria-labelledby="ahead">
      <h2 id="ahead">The page as it will look</h2>
      {ahead.outcome === 'shown' ? <Shown pages={ahead.pages} /> : <p className="desk-notice">{tellNotAhead(ahead)}</p>}
    </section>
  )
}

function Shown({ pages }: { pages: readonly PageAhead[] }) {
  if (pages.length === 0) return <p>No page of the public changes by it.</p>
  return (
    <>
      <p className="desk-soft">Not public yet: this is what the public would read, in brief.</p>
      {pages.map((page) => (
        <article key={page.path} className="desk-ahead" aria-label={`As it will be: ${page.path}`}>
          <p className="desk-ahead-mark">Not public yet · {page.path}</p>
          <Page ahead={page} />
        </article>
      ))}
    </>
  )
}

function Page({ ahead }: { ahead: PageAhead }) {
  if (ahead.model === null) return <p>There will be no such page any more.</p>
  switch (ahead.page) {
    case 'ask':
      return <AskAhead page={ahead.model} />
    case 'bill':
      return <BillAhead page={ahead.model} />
    case 'amendment':
      return <AmendmentAhead page={ahead.model} />
    case 'division':
      return <DivisionAhead page={ahead.model} />
    case 'evidence':
      return <EvidenceAhead page={ahead.model} />
    case 'help':
      return <HelpAhead services={ahead.model} />
    case 'proceeding':
      return <ProceedingAhead page={ahead.model} />
    case 'notice':
    case 'member':
      return <p>What is proposed stands there, as this page says beside it.</p>
  }
}
