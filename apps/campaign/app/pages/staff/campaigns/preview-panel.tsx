import { languageNames, languages } from '@safe-to-report/languages'
import type { CampaignStep } from '../../../staff/campaigns/answer-form.ts'

/** The letter as one MP would get it: nothing is saved by looking. */
export function PreviewPanel({ step: { previews, previewFor, preview } }: { step: CampaignStep }) {
  return (
    <fieldset id="preview">
      <legend>Preview</legend>
      <div className="desk-row">
        <div className="desk-field">
          <label htmlFor="as">The letter to</label>
          <select autoComplete="off" id="as" name="as" defaultValue={previewFor.choice}>
            {previews.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div className="desk-field">
          <label htmlFor="in">In</label>
          <select autoComplete="off" id="in" name="in" defaultValue={previewFor.language}>
            {languages.map((language) => (
              <option key={language} value={language}>
                {languageNames[language]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p className="desk-buttons">
        <button className="button quiet" name="intent" value="preview" formAction="?#preview">
          Check and show
        </button>
      </p>
      {preview && (
        <section aria-label="The letter" lang={preview.language}>
          <p>
            <strong>{preview.subject}</strong>
          </p>
          {preview.body.split('\n\n').map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </section>
      )}
    </fieldset>
  )
}
