import type { OpenCampaign } from '../journey/letter-step.ts'

interface PointChoicesProps {
  points: OpenCampaign['points']
  chosen: string[]
  fault: string | undefined
}

export function PointChoices({ points, chosen, fault }: PointChoicesProps) {
  return (
    <fieldset
      className={fault ? 'field faulty' : 'field'}
      id="points"
      tabIndex={-1}
      aria-describedby={fault ? 'points-hint points-fault' : 'points-hint'}
    >
      <legend>What do you want to say?</legend>
      <p className="hint" id="points-hint">
        Choose the two or three that you would say yourself. A short letter is read; a long one is filed.
      </p>
      {fault && (
        <p className="fault" id="points-fault">
          <span className="unseen">Please change: </span>
          {fault}
        </p>
      )}
      <div className="points">
        {points.map((point) => (
          <div key={point.slug} className="point">
            <input
              type="checkbox"
              id={`point-${point.slug}`}
              name="points"
              value={point.slug}
              defaultChecked={chosen.includes(point.slug)}
              aria-describedby={`point-${point.slug}-text`}
            />
            <label htmlFor={`point-${point.slug}`}>{point.heading}</label>
            <p id={`point-${point.slug}-text`}>{point.body}</p>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
