/** Where a question stands, as Parliament has it; that its day is past follows from the day, and is stored nowhere. */
export interface Awaited {
  /** `tabled`, `holding`, `answered`, `withdrawn` … */
  standing: string | null
  /** The London day named for the answer. */
  dueOn: string | null
}

const waits = new Set(['tabled', 'holding'])

/** Whether a question is past the day on which its answer was due. A holding answer answers nothing: it still waits. */
export function isOverdue({ standing, dueOn }: Awaited, today: string): boolean {
  return standing !== null && waits.has(standing) && dueOn !== null && dueOn < today
}
