export type Move = 'back' | 'forward' | 'reload'

/** One tab of a browser, as its two drivers have it in common. */
export interface Tab {
  goto: (address: string) => Promise<void>
  /** Runs in the page; also where pages may run no script. It must not wait for anything. */
  look: <Answer>(look: (words: string[]) => Answer, words?: string[]) => Promise<Answer>
  press: (key: string) => Promise<void>
  type: (text: string) => Promise<void>
  /** As the browser's own button does it. Comes back when the page stands still. */
  move: (move: Move) => Promise<void>
  close: () => Promise<void>
}

/** A browser with a profile on disk. */
export interface ProfiledBrowser {
  /** Where everything lies that the browser keeps. */
  folder: string
  newTab: () => Promise<Tab>
  /** Those that are open, as after a session was restored. */
  tabs: () => Promise<Tab[]>
  /** Waits until the browser has saved what it saves of itself every few seconds. */
  untilSaved: () => Promise<void>
  /** As if the power went. */
  kill: () => Promise<void>
  quit: () => Promise<void>
}

export interface ProfileOptions {
  folder: string
  /** Whether pages may run scripts: the setting of the browser itself. */
  javaScript: boolean
  /** Brings back the windows and tabs of last time. */
  restores?: boolean
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** What comes of `promise`, or undefined when it fails or takes too long: a driver that waits for a page that never loads. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([promise.catch(() => undefined), wait(ms).then(() => undefined)])
}

/** Waits until two looks at the page in a row see the same document, loaded, with the same words. */
export async function settle(look: Tab['look']): Promise<void> {
  let before = ''
  for (let looks = 0; looks < 40; looks += 1) {
    await wait(100)
    const now = (await within(1_500, look(seeState))) ?? `no answer ${looks}`
    if (now === before) return
    before = now
  }
}

function seeState(): string {
  if (document.readyState !== 'complete') return `loading ${performance.now()}`
  return `${performance.timeOrigin} ${location.href} ${document.body?.textContent?.length ?? 0}`
}
