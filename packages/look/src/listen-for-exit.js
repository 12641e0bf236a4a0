import { createExitSignal } from './exit-signal.js'

/** What is not in `ctrlKey`, `altKey` and `metaKey`. `Fn` is told by some keyboards only. */
const rarerModifiers = ['AltGraph', 'Fn', 'Hyper', 'OS', 'Super', 'Symbol']
/** The `keyCode` of what an input method, or a phone's keyboard, takes for itself. */
const takenByInputMethod = 229

const spoilers = ['wheel', 'touchmove', 'dragover', 'compositionstart', 'compositionend', 'input']
const seenFromTheTop = { capture: true, passive: true }

/**
 * Whether an event of the keyboard is of Shift and nothing besides. In a text field the keyboard on a phone's screen must not count:
 * two taps of its Shift lock the capitals, and a third unlocks them.
 */
export function isBareShift(event, isTouchFirst) {
  return (
    event.key === 'Shift' &&
    !(event.ctrlKey || event.altKey || event.metaKey) &&
    !rarerModifiers.some((modifier) => event.getModifierState?.(modifier)) &&
    !(event.isComposing || event.keyCode === takenByInputMethod) &&
    !(isTextField(event.target) && (isTouchFirst || !/^Shift(Left|Right)$/.test(event.code)))
  )
}

function isTextField(target) {
  if (target?.isContentEditable) return true
  return target?.matches?.('textarea, input:not([type=checkbox], [type=radio], [type=submit], [type=button])') ?? false
}

/** Calls `leave` when the signal comes, from wherever on the page. */
export function listenForExit(window, leave) {
  const signal = createExitSignal()
  const readKey = (event) => ({
    code: event.code || event.key,
    isBareShift: isBareShift(event, window.matchMedia('(pointer: coarse)').matches),
    isRepeat: event.repeat,
    at: event.timeStamp,
  })
  const listen = (type, hear) => window.addEventListener(type, hear, seenFromTheTop)

  listen('keydown', (event) => signal.down(readKey(event)))
  listen('keyup', (event) => {
    if (signal.up(readKey(event))) leave()
  })
  listenToPointers(signal, listen)
  for (const type of spoilers) listen(type, signal.spoil)
  // Not captured: of these only the window's own are meant, not those of the fields.
  for (const type of ['blur', 'pageshow']) window.addEventListener(type, signal.forget)
  window.document.addEventListener('visibilitychange', signal.forget)
}

function listenToPointers(signal, listen) {
  const pressed = new Set()
  const press = ({ pointerId }) => {
    pressed.add(pointerId)
    signal.hold(`pointer ${pointerId}`)
  }
  const lift = ({ pointerId }) => {
    pressed.delete(pointerId)
    signal.release(`pointer ${pointerId}`)
  }
  listen('pointerdown', press)
  listen('pointerup', lift)
  listen('pointercancel', lift)
  listen('pointermove', (event) => {
    // A mouse that only lies there trembles: to move it does not count, but with a button held it is a drag.
    if (event.buttons > 0) press(event)
    else if (pressed.has(event.pointerId)) lift(event)
  })
}
