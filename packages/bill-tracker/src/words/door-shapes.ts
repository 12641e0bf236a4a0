import type { Door } from './fate.ts'

type Shape = { part: string } & ({ d: string } | { cx: number; cy: number; r: number })

const arch = 'M4 38V16a10 10 0 0 1 20 0v22z'
const frame: Shape = { part: 'frame', d: 'M4 38V16a10 10 0 0 1 20 0v22' }

/** How each door is drawn, in a box of 28 by 39; what colour a part has is for whoever draws it. */
export const doorShapes: Record<Door, readonly Shape[]> = {
  open: [
    { part: 'way', d: arch },
    { part: 'leaf', d: 'M4 38V16c0-3.2 1.2-6 3.2-7.8L-.6 5.4C-2.6 8-3.4 11-3.4 14.6V43z' },
    { part: 'knob', cx: -0.4, cy: 26, r: 1.15 },
    frame,
  ],
  ajar: [
    { part: 'way', d: arch },
    { part: 'leaf', d: 'M24 38V16a10 10 0 0 0-12.4-9.7V41z' },
    { part: 'knob', cx: 14.2, cy: 25, r: 1.15 },
    frame,
  ],
  shut: [
    { part: 'night', d: arch },
    { part: 'panel', d: 'M7.6 20.5v-4a6.4 6.4 0 0 1 12.8 0v4zM7.6 25h12.8v9.4H7.6z' },
    { part: 'knob', cx: 21.6, cy: 23, r: 1.3 },
    frame,
  ],
  // No door at all: a hatch with its slats shut, low in the wall.
  hatch: [
    { part: 'ground', d: 'M5 18h18v13H5z' },
    { part: 'slats', d: 'M5 22.3h18M5 26.7h18' },
    { part: 'edge', d: 'M5 18h18v13H5z' },
    { part: 'sill', d: 'M2.5 34.2h23' },
  ],
  dashed: [
    { part: 'ground', d: arch },
    { part: 'chalk', d: 'M4 37.4V16a10 10 0 0 1 20 0v21.4' },
  ],
}
