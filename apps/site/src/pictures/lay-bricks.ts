import type { Pen } from './pen.ts'

const [long, high] = [20, 9]

interface Stretch {
  x: number
  y: number
  width: number
  height: number
}

/**
 * A piece of the wall, brick on brick: no more than a ground for what stands in it. The joints that lie are one line as wide as the
 * wall, in dashes a point long; those that stand are lines in dashes as high as a brick, every other one a brick further down.
 */
export function layBricks({ x, y, width, height }: Stretch, pen: Pen): string {
  const standing = [long / 2, long].map((first, odd) => {
    const d: string[] = []
    for (let at = first; at < width; at += long) d.push(`M${x + at} ${y}v${height}`)
    return d.length === 0
      ? ''
      : pen.path('mortar', d.join(''), { width: 1, dashes: `${high}`, from: odd === 0 ? 0 : high })
  })
  return [
    pen.box('masonry', { x, y, width, height }),
    pen.path('mortar', `M${x + width / 2} ${y}v${height}`, { width, dashes: `1 ${high - 1}` }),
    ...standing,
  ].join('')
}
