import { doorShapes, type Door } from '@safe-to-report/bill-tracker/words'

/** A fate as it is drawn beside its words; nothing where nobody knows it. */
export function FateMark({ door }: { door: Door | null }) {
  if (door === null) return <span className="desk-no-mark" />
  return (
    <svg className="desk-fate" viewBox="0 0 28 39" aria-hidden="true" focusable="false">
      {doorShapes[door].map((shape) =>
        'd' in shape ? (
          <path key={shape.part} className={`fate-${shape.part}`} d={shape.d} />
        ) : (
          <circle key={shape.part} className={`fate-${shape.part}`} cx={shape.cx} cy={shape.cy} r={shape.r} />
        ),
      )}
    </svg>
  )
}
