import type { Draft } from '../../journey/draft.ts'
import type { OpenCampaign } from '../../journey/build-letter.ts'
import { useLanguage } from '../../language.ts'
import { guideMessages } from '../../messages/guide/index.ts'
import { GuidedForm } from './guided-form.tsx'

/** More than these are rarely read. */
const advisable = 3

interface OrderPageProps {
  campaign: OpenCampaign
  draft: Draft
  /** What was moved to get here, such as `up second`; empty when nothing was. */
  moved: string
}

/** Which point stands first: by buttons, which work for every hand and without a script. */
export function OrderPage({ campaign, draft, moved }: OrderPageProps) {
  const language = useLanguage()
  const words = guideMessages[language].order
  const points = draft.points.flatMap((slug) => campaign.content.points.find((point) => point.slug === slug) ?? [])
  const headings = points.map(({ heading }) => heading[language] ?? heading.en)
  const [way = '', movedSlug = ''] = moved.split(' ')
  const place = draft.points.indexOf(movedSlug)
  return (
    <GuidedForm at="points" title={words.title} lede={words.lede} draft={draft} again="order" enter="why" back="points">
      {points.length > advisable && <p className="notice">{words.many}</p>}
      <p className="unseen" role="status">
        {place >= 0 && words.moved(headings[place] ?? '', place + 1)}
      </p>
      <ol className="order">
        {points.map(({ slug }, index) => {
          const focusOn = findFocus(way, index, points.length)
          const button = (to: 'up' | 'down') => (
            <button
              className="button quiet"
              name="move"
              value={`${to} ${slug}`}
              autoFocus={slug === movedSlug && focusOn === to}
            >
              {words[to]}
              <span className="unseen">: {headings[index]}</span>
            </button>
          )
          return (
            <li key={slug}>
              <span>{headings[index]}</span>
              <span className="moves">
                {index > 0 && button('up')}
                {index < points.length - 1 && button('down')}
              </span>
            </li>
          )
        })}
      </ol>
      <div className="act">
        <button className="button" name="intent" value="why">
          {words.next}
        </button>
      </div>
    </GuidedForm>
  )
}

/** The button that was pressed has the focus again; at either end only its opposite is there. */
function findFocus(way: string, index: number, length: number): string {
  if (index === 0) return 'down'
  return index === length - 1 ? 'up' : way
}
