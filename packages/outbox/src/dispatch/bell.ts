/** Wakes a loop that waits: rung once or often before the wait, it does not wait. */
export interface Bell {
  ring: () => void
  /** From here on, only later rings count. A wait that is still under way ends. */
  rest: () => void
  /** Until it is rung, at most so many milliseconds. */
  wait: (milliseconds: number) => Promise<void>
}

export function makeBell(): Bell {
  let isRung = false
  let release: () => void = () => undefined
  return {
    ring: () => {
      isRung = true
      release()
    },
    rest: () => {
      isRung = false
      release()
    },
    wait: async (milliseconds) => {
      if (isRung) return
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds)
        release = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    },
  }
}
