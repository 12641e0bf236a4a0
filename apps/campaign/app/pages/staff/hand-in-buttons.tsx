import type { ReactNode } from 'react'
import type { Typed } from '../../staff/edit-form.ts'
import { listWhatFits, type Fits } from '../../staff/forms/fits.ts'
import { hasSource } from './form-parts.tsx'
import { askedAttributes } from './text-field.tsx'

interface HandInButtonsProps {
  /** Whether nobody else could look first. */
  isAlone: boolean
  /** The field by which the form says how it leaves. */
  name?: 'intent' | 'manner'
  /** Whether it can be kept unfinished. */
  mayKeep?: boolean
  /** What was typed into the form, where that may tell of something said in private. */
  typed?: Typed
  /** Other ways on, beside these. */
  children?: ReactNode
}

/** How a change leaves its author: to a second person, or, where it cannot wait for one or there is none, to the public. */
export function HandInButtons({ isAlone, name = 'intent', mayKeep = false, typed = {}, children }: HandInButtonsProps) {
  return (
    <>
      <p className="desk-hint" {...askedFor('letter', isLetter, typed)}>
        A letter is public only when two have seen it: it is handed in, and whoever publishes it is shown the letter
        first.
      </p>
      {isAlone && (
        <p className="desk-hint" {...askedFor('alone', hasSource, typed)}>
          Yours is the only account at this desk, so nobody else can look first. It is public at once, and the public
          page says that one person alone has seen it.
        </p>
      )}
      <div className="desk-buttons">
        <button className="button" name={name} value="hand-in">
          {isAlone ? 'Publish' : 'Hand it to a second person'}
        </button>
        {mayKeep && <DraftButton />}
        {children}
      </div>
      {!isAlone && (
        <div {...askedFor('hurry', hasSource, typed)}>
          <Hurry name={name} />
        </div>
      )}
    </>
  )
}

/** What was said in private waits for a second person always. */
const isLetter: Fits = [{ source: { is: ['private'] } }]

function askedFor(name: string, fits: Fits, typed: Typed) {
  return askedAttributes({ name, asked: { fits, isFitting: listWhatFits([{ fits }], typed, () => name).length > 0 } })
}

/** Whatever is typed so far is kept for its author alone. */
export function DraftButton() {
  return (
    <button className="button quiet" name="intent" value="draft">
      Keep as a draft
    </button>
  )
}

/** What it means to publish before anybody else has looked, and the button that does it. */
export function Hurry({ name }: { name: 'intent' | 'manner' }) {
  return (
    <details className="desk-hurry">
      <summary>It cannot wait for a second person</summary>
      <p>
        It is public at once, before anybody else has seen it, and the public page says so. Everybody else here gets a
        mail now that asks for a second look; once one of them has looked, the note on the page goes. If nobody has
        looked within 24 hours, all of it goes back by itself.
      </p>
      <button className="button quiet" name={name} value="hurry">
        Publish now, second look after
      </button>
    </details>
  )
}
