import type { Milestone } from '@safe-to-report/bill-tracker/desk'
import type { CampaignStep } from '../../../staff/campaigns/answer-form.ts'
import { type PieceForm, type PieceList, pieceLists } from '../../../staff/campaigns/campaign-form.ts'
import type { Problems } from '../../../staff/campaigns/parse-campaign-form.ts'
import { TextField } from '../text-field.tsx'
import { DaysFields } from './days-fields.tsx'
import { ArrangeButtons, VariantFields } from './variant-fields.tsx'
import { WordsFields } from './words-fields.tsx'

interface CampaignFieldsProps {
  step: CampaignStep
  asks: { slug: string; title: string }[]
  milestones: readonly Milestone[]
  isNew: boolean
}

/** Every field of a campaign. Each is named by its place, so that a fault leads to it. */
export function CampaignFields({ step, asks, milestones, isNew }: CampaignFieldsProps) {
  const { form, problems } = step
  return (
    <>
      <fieldset>
        <legend>The campaign</legend>
        {isNew && (
          <TextField
            name="slug"
            label="Its name in addresses"
            hint="Small letters and hyphens. It cannot be changed later."
            value={form.slug}
            problem={problems['slug']}
          />
        )}
        <AskField asks={asks} value={form.ask} problem={problems['ask']} />
        <DaysFields step={step} milestones={milestones} />
        <WordsFields place="title" label="Title" words={form.title} problems={problems} />
      </fieldset>
      {pieceLists.map((list) => (
        <Pieces key={list} list={list} pieces={form[list]} problems={problems} />
      ))}
      <fieldset>
        <legend>Closing</legend>
        <p className="desk-hint">What the letter asks the MP to do.</p>
        <VariantFields place="closing" piece={form.closing} problems={problems} isNamed={false} />
        <Variants place="closing" piece={form.closing} problems={problems} />
      </fieldset>
    </>
  )
}

interface AskFieldProps {
  asks: CampaignFieldsProps['asks']
  value: string
  problem: string | undefined
}

function AskField({ asks, value, problem }: AskFieldProps) {
  return (
    <div className="desk-field">
      <label htmlFor="ask">Ask</label>
      {problem && (
        <p className="desk-problem" id="ask-problem">
          {problem}
        </p>
      )}
      <select
        autoComplete="off"
        id="ask"
        name="ask"
        defaultValue={value}
        aria-describedby={problem ? 'ask-problem' : undefined}
      >
        {!asks.some(({ slug }) => slug === value) && <option value={value}>{value || 'Choose an ask'}</option>}
        {asks.map(({ slug, title }) => (
          <option key={slug} value={slug}>
            {title}
          </option>
        ))}
      </select>
    </div>
  )
}

const words = {
  subjects: { title: 'Subjects', one: 'Subject', add: 'Add a subject' },
  openings: { title: 'Openings', one: 'Opening', add: 'Add an opening' },
  points: { title: 'Points', one: 'Point', add: 'Add a point' },
} as const satisfies Record<PieceList, object>

function Pieces({ list, pieces, problems }: { list: PieceList; pieces: PieceForm[]; problems: Problems }) {
  return (
    <fieldset>
      <legend>{words[list].title}</legend>
      {list === 'openings' && <p className="desk-hint">Each follows “I live in” and the constituency.</p>}
      {pieces.map((piece, index) => {
        const place = `${list}.${index}`
        return (
          <details key={place} open={piece.slug === '' || hasProblem(problems, place)}>
            <summary>
              {words[list].one} {index + 1}: {piece.slug || 'new'}
            </summary>
            <VariantFields place={place} piece={piece} problems={problems} isNamed />
            {list === 'points' && (
              <>
                <WordsFields place={`${place}.heading`} label="Heading" words={piece.heading} problems={problems} />
                <WordsFields
                  place={`${place}.bridge`}
                  label="Bridge: a sentence that leads here from the point before (optional)"
                  words={piece.bridge}
                  problems={problems}
                  rows={2}
                />
              </>
            )}
            <Variants place={place} piece={piece} problems={problems} />
            <ArrangeButtons place={place} index={index} called={words[list].one.toLowerCase()} />
          </details>
        )
      })}
      <p className="desk-buttons">
        <button
          className="button quiet"
          name="intent"
          value={`add ${list}`}
          formAction={`?#${list}.${pieces.length}.slug`}
        >
          {words[list].add}
        </button>
      </p>
    </fieldset>
  )
}

function Variants({ place, piece, problems }: { place: string; piece: PieceForm; problems: Problems }) {
  const list = `${place}.variants`
  return (
    <>
      {piece.variants.map((variant, index) => (
        <fieldset key={`${list}.${index}`}>
          <legend>Instead, for some MPs: {variant.slug || 'new'}</legend>
          <VariantFields place={`${list}.${index}`} piece={variant} problems={problems} isNamed isVariant />
          <ArrangeButtons place={`${list}.${index}`} index={index} called="variant" />
        </fieldset>
      ))}
      <p>
        <button
          className="link"
          name="intent"
          value={`add ${list}`}
          formAction={`?#${list}.${piece.variants.length}.slug`}
        >
          Add words for some MPs
        </button>
      </p>
    </>
  )
}

function hasProblem(problems: Problems, place: string): boolean {
  return Object.keys(problems).some((name) => name.startsWith(`${place}.`))
}
