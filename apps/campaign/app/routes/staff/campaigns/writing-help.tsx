import { memberPosts, nations, templateFilters, templateTags, templateVariables } from '@safe-to-report/letters'
import type { OpenCampaignForm } from '../../../staff/campaigns/campaign-desk.ts'

/** What may stand in texts and rules. */
export function WritingHelp({ help: { divisions } }: Pick<OpenCampaignForm, 'help'>) {
  return (
    <details>
      <summary>How texts and rules are written</summary>
      <p>
        A text may name these, in double braces. Tags: {templateTags.join(', ')}. Filters: {templateFilters.join(', ')}.
      </p>
      <dl className="desk-pairs">
        {Object.entries(templateVariables).map(([name, says]) => (
          <div key={name}>
            <dt>
              <code>{`{{ ${name} }}`}</code>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p>
        A rule is one condition a line, and all must be known to be true of the MP. The first variant whose rule fits is
        taken; where none does, the text for everybody. What the record does not know never fits.
      </p>
      <ul>
        <li>
          <code>party: Labour, Labour (Co-op)</code>
        </li>
        <li>
          <code>nation: {nations.join(', ')}</code>
        </li>
        <li>
          <code>voted for:</code>, <code>voted against:</code>, <code>absent:</code> or <code>not a member:</code> and a
          division, told below. For and against are about the ask’s words, whichever way the question was put.
        </li>
        <li>
          <code>new since: 2024-07-04</code>, for who first became an MP on that day or later
        </li>
        <li>
          <code>post: {memberPosts.join(' or ')}</code>. The record does not tell posts yet, so this fits nobody so far.
        </li>
      </ul>
      <p>Divisions of the House of Commons on the record:</p>
      <dl className="desk-pairs">
        {divisions.map(({ slug, says }) => (
          <div key={slug}>
            <dt>
              <code>{slug}</code>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p>A vote was about its own words. Do not write as if it were about later ones.</p>
    </details>
  )
}
