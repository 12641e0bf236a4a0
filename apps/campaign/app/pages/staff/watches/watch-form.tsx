import { href } from 'react-router'
import type { TypedWatch, WatchAnswer } from '../../../staff/watches/answer-watch-form.ts'
import { toldField } from '../../../staff/watches/told-field.ts'
import type { WatchPage } from '../../../staff/watches/watches-desk.ts'
import { BeforeAndAfter } from '../before-and-after.tsx'
import { Told } from '../desk-parts.tsx'
import { TermCounts } from './term-counts.tsx'
import { Tried } from './tried.tsx'
import { WatchHelp } from './watch-help.tsx'

type FormAnswer = Extract<WatchAnswer, { outcome: 'form' }>

interface WatchFormProps {
  page: WatchPage
  answer: FormAnswer | undefined
  isSaved: boolean
  /** Of a new one: the ask that it was begun for, by its address. */
  ask?: string | undefined
  tryScript: string
}

/** One watch: its terms, what they would find, who is told, and what each term found. */
export function WatchForm({ page, answer, isSaved, ask = '', tryScript }: WatchFormProps) {
  const { watch, items } = page
  return (
    <>
      <p className="desk-soft">
        <a href={href('/staff/watches')}>Watches</a>
      </p>
      <h1>{watch ? watch.ask.title : 'A new watch'}</h1>
      {isSaved && (
        <Told>
          <p>
            <strong>Saved.</strong> A worker now looks through all that was fetched with it: what no rule matches any
            more goes from <a href={href('/staff/found')}>the queue</a>, and what is new comes in. Nothing that somebody
            decided changes.
          </p>
        </Told>
      )}
      <Refusals answer={answer} />
      <script type="module" src={tryScript} />
      <form method="post" autoComplete="off" className="watch-form" noValidate data-tries="">
        <Fields page={page} answer={answer} ask={ask} />
        <div className="desk-buttons">
          <button className="button" name="intent" value="save">
            Save
          </button>
          <button className="button quiet" name="intent" value="try">
            What would it have found?
          </button>
          {watch?.shipped && (
            <button className="button quiet" name="intent" value="shipped">
              Put in what ships now
            </button>
          )}
        </div>
        {watch?.shipped && (
          <p className="desk-hint">
            These are not the rules that ship with this version: somebody changed them, or others ship by now. Putting
            them in replaces the words above, and nothing is saved by it.
          </p>
        )}
        <div data-part="tried" aria-live="polite">
          <Tried answer={answer} hasSaved={watch !== null} total={items.total} />
        </div>
      </form>
      {page.terms.length > 0 && <TermCounts terms={page.terms} total={items.total} />}
      <WatchHelp />
    </>
  )
}

/** What the form shows: as it was typed, or as it is saved, or as a new one begins. */
function toShown({ page: { watch }, answer, ask = '' }: Pick<WatchFormProps, 'page' | 'answer' | 'ask'>): TypedWatch {
  if (answer) return answer.typed
  if (!watch) return { name: '', terms: `ask: ${ask}\n\n`, told: [], changedAt: '' }
  const { name, terms, told, changedAt } = watch
  return { name, terms, told, changedAt: changedAt.toISOString() }
}

function Fields({ page, answer, ask }: Pick<WatchFormProps, 'page' | 'answer' | 'ask'>) {
  const shown = toShown({ page, answer, ask })
  return (
    <>
      <input type="hidden" name="changedAt" value={shown.changedAt} />
      {!page.watch && <NameField name={shown.name} />}
      <TermsField terms={shown.terms} isFaulty={answer !== undefined && answer.lines.length > 0} />
      <fieldset className="watch-told">
        <legend>Who gets a mail when something new waits</legend>
        <p className="desk-hint">At most one an hour, with what Parliament calls each thing and no other word of it.</p>
        {page.accounts.map(({ id, name }) => (
          <label key={id} className="desk-tick">
            <input type="checkbox" name={toldField(id)} value="yes" defaultChecked={shown.told.includes(id)} />
            {name}
          </label>
        ))}
      </fieldset>
    </>
  )
}

function NameField({ name }: { name: string }) {
  return (
    <div className="desk-field">
      <label htmlFor="name">Short name</label>
      <p className="desk-hint" id="name-hint">
        In lower-case letters and hyphens, such as legal-aid. It stays.
      </p>
      <input id="name" name="name" defaultValue={name} className="short" aria-describedby="name-hint" />
    </div>
  )
}

function TermsField({ terms, isFaulty }: { terms: string; isFaulty: boolean }) {
  return (
    <div className="desk-field">
      <label htmlFor="terms">What it looks for</label>
      <p className="desk-hint" id="terms-hint">
        A term a line. How to write them stands below.
      </p>
      <textarea
        id="terms"
        name="terms"
        rows={18}
        className="watch-terms"
        spellCheck={false}
        defaultValue={terms}
        aria-invalid={isFaulty ? true : undefined}
        aria-describedby="terms-hint"
      />
    </div>
  )
}

function Refusals({ answer }: { answer: FormAnswer | undefined }) {
  if (!answer) return null
  if (answer.meanwhile !== null) {
    return (
      <Told isFault>
        <h2>Somebody saved it meanwhile</h2>
        <p>
          Nothing was saved. What you typed is still in the form; below is how theirs becomes yours. Saving now replaces
          theirs.
        </p>
        <BeforeAndAfter
          difference={{
            field: 'terms',
            label: 'What it looks for',
            isProse: true,
            before: answer.meanwhile,
            after: answer.typed.terms,
          }}
        />
      </Told>
    )
  }
  if (answer.problem === null) return null
  return (
    <Told isFault>
      <p>{answer.problem}</p>
    </Told>
  )
}
