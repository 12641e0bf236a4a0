import { href } from 'react-router'
import type { TextView } from '../../../staff/found/text-desk.ts'
import { Told } from '../desk-parts.tsx'
import { WishState } from '../wish-state.tsx'

interface TextPageProps {
  view: TextView
  askId: string
  /** Whether whoever waits wants the page to stay as it is. */
  isStill: boolean
  /** That too many bills are being fetched just then. */
  isRefused: boolean
  hasAsked: boolean
  /** After how many seconds a browser without a script loads it again. */
  seconds: number | null
  keepScript: string
}

/** How far it is until a text of an ask can be written down: its bill is fetched first, where the record does not have it. */
export function TextPage({ view, hasAsked, ...shown }: TextPageProps) {
  const { find, formPath, wish } = view
  const version = [formPath, wish?.outcome, wish?.progress, wish?.againAt?.getTime(), wish?.isLeft].join(' ')
  return (
    <>
      <p className="desk-soft">
        <a href={href('/staff/found/:id', { id: find.id })}>{find.item.title}</a>
      </p>
      <h1>A text of an ask</h1>
      {shown.isRefused && (
        <Told isFault>
          <p>Enough bills are being fetched at this moment. Ask again when one of them has come.</p>
        </Told>
      )}
      <div {...(hasAsked && { 'data-part': 'text', 'data-version': version })} role="status">
        <HowFar view={view} />
      </div>
      {formPath === null && <WaitOrAsk wish={wish} {...shown} />}
    </>
  )
}

function HowFar({ view: { formPath, wish, loosePath } }: { view: TextView }) {
  if (formPath !== null) {
    return (
      <p>
        <strong>The record has it now.</strong>{' '}
        <a className="button" href={formPath}>
          Go on to the form
        </a>
      </p>
    )
  }
  if (!wish) return null
  if (wish.outcome !== 'done') return <WishState wish={wish} />
  return (
    <>
      <p>
        <strong>{wish.bill ? `The ${wish.bill.title} came from Parliament` : 'The bill came from Parliament'}</strong>,
        but its list of amendments does not have this one yet: it can lag the printed paper by days.
      </p>
      <p>
        <a href={loosePath}>Write the text down without it</a>, and tie it to the amendment once that has come.
      </p>
    </>
  )
}

type WaitOrAskProps = Pick<TextPageProps, 'askId' | 'isStill' | 'seconds' | 'keepScript'> & Pick<TextView, 'wish'>

/** While the bill is fetched, the page keeps up; else it can be asked for. */
function WaitOrAsk({ wish, ...shown }: WaitOrAskProps) {
  if (wish?.isOpen) return <KeepsCurrent {...shown} />
  return (
    <form method="post" autoComplete="off">
      <input type="hidden" name="ask" value={shown.askId} />
      <div className="desk-buttons">
        <button className="button">{wish ? 'Ask Parliament again' : 'Fetch its bill from Parliament'}</button>
      </div>
    </form>
  )
}

function KeepsCurrent({ isStill, askId, keepScript, seconds }: Omit<WaitOrAskProps, 'wish'>) {
  const stopped = 'This page does not change by itself any more. Load it again to see how far it is.'
  if (isStill) return <p className="desk-soft">{stopped}</p>
  return (
    <>
      <p className="desk-soft" data-keeps-current="" data-stopped={stopped}>
        <span hidden={seconds === null}>
          This page keeps up by itself.{' '}
          <a href={`?${new URLSearchParams({ ask: askId, asked: '', still: '' }).toString()}`} data-stop-keeping="">
            Stop that
          </a>
        </span>
      </p>
      <script type="module" src={keepScript} />
    </>
  )
}
