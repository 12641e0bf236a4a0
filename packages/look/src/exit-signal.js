const pressesNeeded = 3
const millisecondsBetween = 5_000
/** A key whose release never came (macOS keeps some back, and a window that loses the keyboard) must not close the way out for good. */
const forgottenAfter = 5_000

/**
 * Counts presses of a bare Shift, left or right: down and up again with nothing else held and nothing else done meanwhile. Three of
 * them, each within five seconds of the last, are the signal. Whatever else happens begins the count anew, so that neither
 * capitals nor a selection nor a scroll by Shift ever leaves. Windows asks about Sticky Keys at the fifth press: three come first.
 */
export function createExitSignal() {
  /** What is held down, and when it was last heard of. */
  const held = new Map()
  let presses = 0
  let lastAt = Number.NEGATIVE_INFINITY
  let underWay

  function spoil() {
    presses = 0
    underWay = undefined
  }

  function isAlone(code, at) {
    return [...held].every(([other, since]) => other === code || at - since > forgottenAfter)
  }

  return {
    /** A key went down. A key that repeats is one press. */
    down({ code, isBareShift, isRepeat, at }) {
      const goesOn = isRepeat && underWay === code
      held.set(code, at)
      if (!goesOn) underWay = isBareShift && !isRepeat && isAlone(code, at) ? code : undefined
    },
    /** A key came up. True when that completes the signal. */
    up({ code, isBareShift, at }) {
      held.delete(code)
      if (!isBareShift || underWay !== code) {
        spoil()
        return false
      }
      underWay = undefined
      presses = at - lastAt <= millisecondsBetween ? presses + 1 : 1
      lastAt = at
      if (presses < pressesNeeded) return false
      presses = 0
      return true
    },
    /** A finger or a mouse button went down, and is held until its release is told: whoever points is not leaving by keyboard. */
    hold(pointer) {
      held.set(pointer, Number.POSITIVE_INFINITY)
      spoil()
    },
    release(pointer) {
      held.delete(pointer)
      spoil()
    },
    /** Something else was done: scrolled, dragged, composed, typed in another way. */
    spoil,
    /** The keyboard was somebody else's for a while: nothing is known any more. */
    forget: () => {
      held.clear()
      spoil()
    },
  }
}
