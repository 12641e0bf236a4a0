import { drawQrCode } from '@safe-to-report/serving/qr-code'

/** An address to hold up, and as one types it. Black on white in every scheme: a telephone reads nothing else for certain. */
export function QrCode({ address, says }: { address: string; says: string }) {
  const { size, path } = drawQrCode(address)
  return (
    <div className="qr-code">
      <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true" focusable="false">
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <p className="small">
        {says} <strong>{address.replace(/^https?:\/\//, '').replace(/\/$/, '')}</strong>
      </p>
    </div>
  )
}
