import encodeQR from 'qr'

export interface QrCode {
  /** Squares along one side, the quiet edge included. */
  size: number
  /** The dark squares, as the `d` of an SVG path in a view box of that size. */
  path: string
}

/** An address as a code that a telephone reads: drawn here, so that no third party learns who shows it. */
export function drawQrCode(address: string): QrCode {
  // Four squares of quiet around it are what the standard asks for.
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 4 })
  const path = rows
    .flatMap((row, y) =>
      row.map((isDark, x) => (isDark && row[x - 1] !== true ? `M${x} ${y}h${runFrom(row, x)}v1H${x}z` : '')),
    )
    .join('')
  return { size: rows.length, path }
}

function runFrom(row: readonly boolean[], from: number): number {
  const end = row.indexOf(false, from)
  return (end === -1 ? row.length : end) - from
}
