/** As much as is read of an event; a keyboard's has the most. */
export interface HeardEvent {
  key?: string
  code?: string
  keyCode?: number
  repeat?: boolean
  isComposing?: boolean
  ctrlKey?: boolean
  altKey?: boolean
  metaKey?: boolean
  getModifierState?: (modifier: string) => boolean
  target?: { matches?: (selector: string) => boolean; isContentEditable?: boolean } | null
  pointerId?: number
  buttons?: number
  timeStamp?: number
}

interface Listens {
  addEventListener: (type: string, hear: (event: HeardEvent) => void, options?: object) => void
}

export function isBareShift(event: HeardEvent, isTouchFirst: boolean): boolean

export function listenForExit(
  window: Listens & { document: Listens; matchMedia: (query: string) => { matches: boolean } },
  leave: () => void,
): void
