import type { ReactNode } from 'react'

interface HandInButtonsProps {
  /** Whether nobody else could look first. */
  isAlone: boolean
  /** The field by which the form says how it leaves. */
  name?: 'intent' | 'manner'
  /** Whether it can be kept unfinished. */
  mayKeep?: boolean
  /** Other ways on, beside these. */
  children?: ReactNode
}

/** How a change leaves its author: to a second person, or, where it cannot wait for one or there is none, to the public. */
export function HandInButtons({ isAlone, name = 'intent', mayKeep = false, children }: HandInButtonsProps) {
  return (
    <>
      {isAlone && (
        <p className="desk-hint">
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
      {!isAlone && <Hurry name={name} />}
    </>
  )
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
