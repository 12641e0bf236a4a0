import type { Draft } from '../journey/draft.ts'

export function CampaignClosed({ draft }: { draft: Draft }) {
  return (
    <>
      <title>Letter</title>
      <h1>This call to write is closed</h1>
      <p className="lede">We are not sending letters at the moment. You can still write to your MP yourself.</p>
      {draft.ownWords !== '' && (
        <div className="field">
          <label htmlFor="kept-words">What you wrote</label>
          <textarea id="kept-words" readOnly rows={8} autoComplete="off" defaultValue={draft.ownWords} />
        </div>
      )}
    </>
  )
}
