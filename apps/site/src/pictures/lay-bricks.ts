import type { Pen } from './pen.ts'

const [long, high] = [20, 9]

/** A piece of the wall, brick on brick: no more than a ground for what stands in it. */
export function layBricks(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  pen: Pen,
): string {
  let lines = ''
  for (let row = 0; row * high < height; row += 1) {
    const top = y + row * high
    lines += `M${x} ${top}h${width}`
    for (let at = row % 2 === 0 ? long : long / 2; at < width; at += long) {
      lines += `M${x + at} ${top}v${Math.min(high, y + height - top)}`
    }
  }
  return pen.box('masonry', { x, y, width, height }) + pen.path('mortar', lines)
}
