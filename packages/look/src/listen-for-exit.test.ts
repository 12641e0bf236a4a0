import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBareShift, listenForExit, type HeardEvent } from './listen-for-exit.js'

/** What somebody does in one go: events, each so many milliseconds after the one before. */
type Deed = [type: string, event: HeardEvent, after?: number][]

/** Tells a page these events, and says how often it was left. */
function tellPage(deeds: readonly Deed[], { isTouchFirst = false, gap = 300 } = {}): number {
  const heard: Record<string, ((event: HeardEvent) => void)[]> = {}
  const listens = {
    addEventListener: (type: string, hear: (event: HeardEvent) => void) => void (heard[type] ??= []).push(hear),
  }
  let left = 0
  const page = { ...listens, document: listens, matchMedia: () => ({ matches: isTouchFirst }) }
  listenForExit(page, () => (left += 1))
  let timeStamp = 1_000
  for (const deed of deeds) {
    timeStamp += gap
    for (const [type, event, after = 40] of deed) {
      timeStamp += after
      for (const hear of heard[type] ?? []) hear({ repeat: false, timeStamp, ...event })
    }
  }
  return left
}

const textField = { matches: (selector: string) => selector.includes('textarea'), isContentEditable: false }
const none = new Set<string>()

function keyEvent(code: string, key: string, held: ReadonlySet<string> = none): HeardEvent {
  return {
    code,
    key,
    ctrlKey: held.has('Control'),
    altKey: held.has('Alt'),
    metaKey: held.has('Meta'),
    getModifierState: (modifier) => held.has(modifier),
  }
}

function tap(code: string, key: string, extra: HeardEvent = {}): Deed {
  const event = { ...keyEvent(code, key), ...extra }
  return [
    ['keydown', event],
    ['keyup', event],
  ]
}

const left = tap('ShiftLeft', 'Shift')
const right = tap('ShiftRight', 'Shift')
const shiftDown: Deed[number] = ['keydown', keyEvent('ShiftLeft', 'Shift')]
const shiftUp: Deed[number] = ['keyup', keyEvent('ShiftLeft', 'Shift')]
const letter = tap('KeyA', 'A')
const during = (...deeds: Deed[]): Deed => [shiftDown, ...deeds.flat(), shiftUp]
const held = (...deeds: Deed[]): Deed[] => [deeds.flat()]
const point = (type: string, event: HeardEvent = {}): Deed => [[type, { pointerId: 1, ...event }]]
const click = [...point('pointerdown'), ...point('pointerup')]
const repeats: Deed = Array.from({ length: 20 }, () => ['keydown', { ...keyEvent('ShiftLeft', 'Shift'), repeat: true }])
const chord = (modifier: string): Deed =>
  tap('ShiftLeft', 'Shift').map(([type]) => [type, keyEvent('ShiftLeft', 'Shift', new Set([modifier, 'Shift']))])

describe('leaves, once', () => {
  test.each<[string, Deed[]]>([
    ['at the third press', [left, left, left]],
    ['with the right one', [right, right, right]],
    ['with either', [left, right, left]],
    ['when each press is long', [during(repeats), during(repeats), during(repeats)]],
    [
      'with capitals locked',
      [left, left, left].map((deed) =>
        deed.map(([type, event]) => [type, { ...event, getModifierState: (name: string) => name === 'CapsLock' }]),
      ),
    ],
    [
      'while the mouse trembles',
      [left, point('pointermove', { buttons: 0 }), left, point('pointermove', { buttons: 0 }), left],
    ],
    ['right after typing', [letter, during(letter), left, left, left]],
    [
      'right after a click, though its end was lost',
      [point('pointerdown'), point('pointermove', { buttons: 0 }), left, left, left],
    ],
    [
      'from a field, by a keyboard with keys',
      [left, left, left].map((deed) => deed.map(([type, event]) => [type, { ...event, target: textField }])),
    ],
    [
      'in a browser that does not tell modifiers',
      [left, left, left].map((deed) => deed.map(([type]) => [type, { key: 'Shift', code: 'ShiftLeft' }])),
    ],
    ['after the page was hidden and seen again', [left, left, point('visibilitychange'), left, left, left]],
    [
      'after a key that came up in another window',
      [[...held([['keydown', keyEvent('AltLeft', 'Alt')]]).flat(), ...point('blur')], left, left, left],
    ],
    ['after a touch that became a scroll', [[...point('pointerdown'), ...point('pointercancel')], left, left, left]],
    ['at the third of five, which is when Windows asks about Sticky Keys', [left, left, left, left, left]],
  ])('%s', (_how, deeds) => {
    expect(tellPage(deeds)).toBe(1)
  })
  test('where fingers come first, and outside of fields', () => {
    expect(tellPage([left, left, left], { isTouchFirst: true })).toBe(1)
  })
  test('up to five seconds from press to press, and not later', () => {
    expect(tellPage([left, left, left], { gap: 4_920 })).toBe(1)
    expect(tellPage([left, left, left], { gap: 4_921 })).toBe(0)
  })
  test('although a key never came up, if that was five seconds ago', () => {
    const lost: Deed = [['keydown', keyEvent('KeyC', 'c', new Set(['Meta']))]]
    expect(tellPage([lost, left, left, left])).toBe(0)
    expect(tellPage([lost, [['keyup', keyEvent('MetaLeft', 'Meta'), 5_100]], left, left, left])).toBe(1)
  })
})

describe('stays', () => {
  const modifiers = ['Control', 'Alt', 'Meta', 'AltGraph', 'Fn', 'Hyper', 'OS', 'Super', 'Symbol']
  test.each<[string, Deed[]]>([
    ['at two presses', [left, left]],
    ['at capitals', [during(letter), during(letter), during(letter), during(letter)]],
    [
      'at capitals of a quick writer, whose Shift comes up first',
      Array.from(
        { length: 4 },
        () => [shiftDown, ['keydown', keyEvent('KeyA', 'A')], shiftUp, ['keyup', keyEvent('KeyA', 'a')]] satisfies Deed,
      ),
    ],
    ['at a key that is still down from before', held([['keydown', keyEvent('KeyA', 'a')]], left, left, left)],
    [
      'at a key that goes on repeating',
      held(
        [['keydown', keyEvent('KeyA', 'a')]],
        ...[1, 2, 3].map(() => during([['keydown', { ...keyEvent('KeyA', 'A'), repeat: true }]])),
      ),
    ],
    [
      'at a key that was down before the page was',
      [left, left, during([['keydown', { ...keyEvent('KeyA', 'A'), repeat: true }]])],
    ],
    ['at Shift held for long', [during(repeats)]],
    ['at a key between', [left, left, letter, left, left]],
    ['at Caps Lock between', [left, left, tap('CapsLock', 'CapsLock'), left]],
    ['at Caps Lock held', held([['keydown', keyEvent('CapsLock', 'CapsLock')]], left, left, left)],
    ['at both Shifts together', [1, 2, 3].map(() => during(right))],
    ['at one Shift held and the other pressed', [during(right, right, right)]],
    ['at a range chosen by Shift and a click', [during(click), during(click), during(click)]],
    ['at a click between', [left, left, click, left]],
    ['at a button of the mouse that stays down', held(point('pointerdown'), left, left, left)],
    ['at a drag', [during(point('pointermove', { buttons: 1 })), left, left]],
    [
      'at scrolling sideways by Shift and the wheel',
      [during(point('wheel')), during(point('wheel')), during(point('wheel'))],
    ],
    ['at a finger on the screen', [left, left, point('touchmove'), left]],
    ['at a drop', [left, left, point('dragover'), left]],
    ['at words that came by voice', [left, left, point('input'), left]],
    ['at a word being composed', [left, point('compositionstart'), left, left]],
    ['at a word that was composed', [left, left, point('compositionend'), left]],
    ['at another window meanwhile', [left, left, point('blur'), left]],
    ['at another tab meanwhile', [left, left, point('visibilitychange'), left]],
    ['at a page taken out of the browser’s memory', [left, left, point('pageshow'), left]],
    ['at a Shift that went down in another window', [[...repeats, shiftUp], left, left]],
    ['at a modifier that latched meanwhile', [1, 2, 3].map(() => [shiftDown, ...chord('Control').slice(1)])],
    ['at a Shift that came up in another window', [[shiftDown, ...point('blur')], left, left]],
    [
      'at fields that a browser fills in',
      [
        left,
        left,
        [
          ['keydown', {}],
          ['keyup', {}],
        ],
        left,
      ],
    ],
    ...modifiers.map((name): [string, Deed[]] => [`at ${name} with Shift`, [chord(name), chord(name), chord(name)]]),
    ...modifiers.map((name): [string, Deed[]] => [`at ${name} with one of three`, [left, chord(name), left, left]]),
  ])('%s', (_why, deeds) => {
    expect(tellPage(deeds)).toBe(0)
  })
})

describe('what counts as a bare Shift', () => {
  const shift = keyEvent('ShiftLeft', 'Shift')
  const inField = { ...shift, target: textField }
  const written = { matches: () => false, isContentEditable: true }
  test.each<[string, HeardEvent, { onTouch: boolean; else: boolean }]>([
    ['on the page', shift, { onTouch: true, else: true }],
    ['in a text field', inField, { onTouch: false, else: true }],
    ['in words that can be edited', { ...shift, target: written }, { onTouch: false, else: true }],
    ['in a text field, of no key that we know', { ...inField, code: '' }, { onTouch: false, else: false }],
    ['in a text field, unnamed', { ...inField, key: 'Unidentified' }, { onTouch: false, else: false }],
    ['taken by an input method', { ...shift, keyCode: 229 }, { onTouch: false, else: false }],
    ['while one composes', { ...shift, isComposing: true }, { onTouch: false, else: false }],
    ['handed to an input method', { ...shift, key: 'Process' }, { onTouch: false, else: false }],
    ['another key', keyEvent('KeyS', 's'), { onTouch: false, else: false }],
  ])('%s', (_where, event, expected) => {
    expect({ onTouch: isBareShift(event, true), else: isBareShift(event, false) }).toEqual(expected)
  })
})

/** All that is no bare press of Shift; whatever the order, none of it is part of the signal. */
const otherDeeds: Deed[] = [
  letter,
  during(letter),
  during(click),
  during(point('wheel')),
  during(right),
  chord('Control'),
  chord('AltGraph'),
  click,
  point('wheel'),
  point('touchmove'),
  point('blur'),
  point('input'),
  point('compositionend'),
  tap('CapsLock', 'CapsLock'),
  tap('', 'Unidentified', { keyCode: 229 }),
]
const other = fc.constantFrom(...otherDeeds)
const press = fc.constantFrom(left, right, during(repeats))

describe('of any order of deeds', () => {
  test('it leaves exactly when three bare presses follow one another', () => {
    const doing = fc.oneof(
      press.map((deed) => ({ isPress: true, deed })),
      other.map((deed) => ({ isPress: false, deed })),
    )
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 24 }), (all) => {
        const runs = all.map(({ isPress }) => (isPress ? 'P' : '-')).join('')
        expect(tellPage(all.map(({ deed }) => deed))).toBe(runs.match(/PPP/g)?.length ?? 0)
      }),
      { numRuns: 500 },
    )
  })

  test('no text that is typed leaves, however its keys overlap', () => {
    const typing = fc.array(
      fc.record({
        code: fc.constantFrom('KeyA', 'KeyB', 'Digit1', 'Space'),
        isCapital: fc.boolean(),
        isQuick: fc.boolean(),
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(typing, (typed) => {
        const deeds = typed.map(({ code, isCapital, isQuick }): Deed => {
          const key = tap(code, code.slice(-1))
          if (!isCapital) return key
          return isQuick ? [shiftDown, ...key.slice(0, 1), shiftUp, ...key.slice(1)] : during(key)
        })
        expect(tellPage(deeds, { gap: 0 })).toBe(0)
      }),
    )
  })

  test('one thing done anywhere between the first press and the last keeps the page', () => {
    const events = [left, right, left].flat()
    fc.assert(
      fc.property(other, fc.integer({ min: 1, max: events.length - 1 }), (deed, at) => {
        expect(tellPage([[...events.slice(0, at), ...deed, ...events.slice(at)]])).toBe(0)
      }),
    )
  })

  test('whatever came before, three presses leave after five quiet seconds', () => {
    const anything = fc.array(fc.constantFrom(...otherDeeds.flat(), shiftDown, shiftUp, ...point('pointercancel')), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(anything, (events) => {
        const quiet: Deed = [['pointermove', { pointerId: 1, buttons: 0 }, 6_000]]
        expect(tellPage([events, quiet, left, right, left])).toBeGreaterThanOrEqual(1)
      }),
    )
  })
})
