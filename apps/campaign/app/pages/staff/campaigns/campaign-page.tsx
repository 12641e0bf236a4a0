import { href } from 'react-router'
import type { OpenCampaignForm } from '../../../staff/campaigns/campaign-desk.ts'
import { nameField } from '../../../staff/campaigns/name-field.ts'
import { Told } from '../desk-parts.tsx'
import { CampaignFields } from './campaign-fields.tsx'
import { DaysTold } from './days-told.tsx'
import { PreviewPanel } from './preview-panel.tsx'
import { stateWords } from './state-words.ts'
import { WritingHelp } from './writing-help.tsx'

interface CampaignPageProps extends OpenCampaignForm {
  /** Null for a new campaign. */
  id: string | null
  saved: boolean
}

export function CampaignPage({ id, state, step, days, milestones, help, saved }: CampaignPageProps) {
  return (
    <>
      <p className="desk-soft">
        <a href={href('/staff/campaigns')}>Campaigns</a>
      </p>
      <h1>{step.form.title.en || 'A new campaign'}</h1>
      <p>{stateWords[state]}</p>
      {days && <DaysTold days={days} />}
      {saved && (
        <Told>
          <p>
            <strong>Saved.</strong>
          </p>
        </Told>
      )}
      {id !== null && <Moves state={state} id={id} />}
      <WritingHelp help={help} />
      <form method="post" autoComplete="off" action="?" className="desk-form" noValidate>
        {/* First in the form, so that Enter in a field checks it and does nothing else. */}
        <button className="unseen" name="intent" value="check" tabIndex={-1} aria-hidden="true" />
        <Notices step={step} />
        <input type="hidden" name="revision" value={step.revision} />
        <CampaignFields step={step} asks={help.asks} milestones={milestones} isNew={id === null} />
        <PreviewPanel step={step} />
        <p className="desk-buttons">
          <button className="button" name="intent" value="save">
            Save
          </button>
        </p>
        <TakeIn step={step} />
      </form>
    </>
  )
}

/** Opening and closing go by themselves: they save nothing that stands in the form. */
function Moves({ state, id }: { state: OpenCampaignForm['state']; id: string }) {
  return (
    <form method="post" autoComplete="off" action="?" className="desk-buttons">
      {state !== 'open' && (
        <button className="button" name="move" value="open">
          {state === 'closed' ? 'Open it again' : 'Open it to supporters'}
        </button>
      )}
      {state === 'open' && (
        <button className="button quiet" name="move" value="closed">
          Close it
        </button>
      )}{' '}
      <a href={href('/staff/campaigns/:id/file', { id })}>Take it with you as a file</a>
      <p className="desk-hint">What you have typed below and not saved is not part of this.</p>
    </form>
  )
}

function Notices({ step: { problems, meanwhile } }: Pick<CampaignPageProps, 'step'>) {
  const all = Object.entries(problems)
  return (
    <>
      {meanwhile && (
        <Told isFault>
          <h2>Somebody saved this campaign meanwhile</h2>
          <p>
            What you typed is still here. <a href="?">Open what they saved</a> in another tab and compare. If you save
            now, yours takes the place of theirs.
          </p>
        </Told>
      )}
      {all.length > 0 && (
        <Told isFault>
          <h2>Not saved: look at these again</h2>
          <ul>
            {all.map(([name, problem]) => (
              <li key={name}>
                <a href={`#${name}`}>{nameField(name)}</a>: {problem}
              </li>
            ))}
          </ul>
        </Told>
      )}
    </>
  )
}

function TakeIn({ step: { file } }: Pick<CampaignPageProps, 'step'>) {
  return (
    <details open={file.problems.length > 0}>
      <summary>Fill the form from a file</summary>
      {file.problems.length > 0 && (
        <ul role="alert">
          {file.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <div className="desk-field">
        <label htmlFor="file">The file’s text (YAML)</label>
        <p className="desk-hint" id="file-hint">
          It takes the place of everything in the form. Nothing is saved by it.
        </p>
        <textarea
          autoComplete="off"
          id="file"
          name="file"
          rows={6}
          defaultValue={file.yaml}
          aria-describedby="file-hint"
        />
      </div>
      <button className="button quiet" name="intent" value="take-in">
        Fill the form
      </button>
    </details>
  )
}
