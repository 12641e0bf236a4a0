interface LeftPage {
  dispatchEvent: (event: Event) => boolean
  title: string
  documentElement: { hidden: boolean }
  forms: Iterable<{ reset: () => void }>
  body: { replaceChildren: () => void }
}

export function leaveNow(page: LeftPage, place: { replace: (url: string) => void }): void
