/** Units of the drawings that they lie in. */
const [long, high] = [22, 11]

/** The mortar of a piece of wall, as the `d` of a path: courses of bricks, each shifted against the one below. */
export function courses(width: number, height: number): string {
  const rows = Array.from({ length: Math.floor(height / high) }, (_, row) => row)
  return rows
    .map((row) => {
      const first = row % 2 === 0 ? long / 2 : long
      const joints = Array.from({ length: Math.ceil(width / long) }, (_, at) => first + at * long)
      const upright = joints.filter((x) => x < width).map((x) => `M${x} ${row * high}v${high}`)
      return [`M0 ${row * high}h${width}`, ...upright].join('')
    })
    .join('')
}
