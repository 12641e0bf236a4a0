import { parseRule, warnOfParty } from '@safe-to-report/letters/campaigns'
import type { VariantForm } from '../../../staff/campaigns/campaign-form.ts'
import type { Problems } from '../../../staff/campaigns/parse-campaign-form.ts'
import { TextField } from '../text-field.tsx'
import { WordsFields } from './words-fields.tsx'

interface VariantFieldsProps {
  place: string
  piece: VariantForm
  problems: Problems
  /** The closing has no name and is for everybody. */
  isNamed: boolean
  isVariant?: boolean
}

/** A text, whom it is for, and where its facts come from. */
export function VariantFields({ place, piece, problems, isNamed, isVariant = false }: VariantFieldsProps) {
  const rows = place.startsWith('subjects.') ? undefined : 5
  return (
    <>
      {isNamed && (
        <>
          <TextField
            name={`${place}.slug`}
            label="Name on the desk"
            hint="Small letters and hyphens; supporters do not see it."
            value={piece.slug}
            problem={problems[`${place}.slug`]}
          />
          <TextField
            name={`${place}.when`}
            label={isVariant ? 'For which MPs' : 'Only for some MPs (optional)'}
            hint="One condition a line, such as “nation: Wales”."
            rows={2}
            value={piece.when}
            problem={problems[`${place}.when`]}
            warning={warnOf(piece.when)}
          />
        </>
      )}
      <WordsFields
        place={`${place}.text`}
        label="Text"
        words={piece.text}
        problems={problems}
        {...(rows !== undefined && { rows })}
      />
      <TextField
        name={`${place}.sources`}
        label="Sources of its facts"
        hint="One a line: the key of a source on the record, or “title | https://…”."
        rows={2}
        value={piece.sources}
        problem={problems[`${place}.sources`]}
      />
    </>
  )
}

function warnOf(when: string): string | undefined {
  const rule = parseRule(when)
  return rule.ok ? warnOfParty(rule.when) : undefined
}

/** Moves and takes out, in the form alone. */
export function ArrangeButtons({ place, index, called }: { place: string; index: number; called: string }) {
  return (
    <p className="desk-buttons">
      {index > 0 && (
        <button className="link" name="intent" value={`up ${place}`}>
          Move this {called} up
        </button>
      )}{' '}
      <button className="link" name="intent" value={`remove ${place}`}>
        Take this {called} out
      </button>
    </p>
  )
}
