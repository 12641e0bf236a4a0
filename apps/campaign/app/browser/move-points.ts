// Moves a point up or down where it stands: the buttons post the page without this script.

const isTicked = (chip: Element): boolean => chip.querySelector('input:checked') !== null

/** The ticked one that a point changes places with. */
function findOther(list: Element, chip: Element, way: string): Element | undefined {
  const ticked = [...list.children].filter(isTicked)
  return ticked[ticked.indexOf(chip) + (way === 'up' ? -1 : 1)]
}

/** A point that has moved tells those who hear the page where it stands, in words that the page holds. */
function tell(list: Element, chip: Element): void {
  const status = document.querySelector<HTMLElement>('[data-moved]')
  if (!status) return
  const place = [...list.children].filter(isTicked).indexOf(chip) + 1
  const heading = chip.querySelector('label')?.textContent.trim() ?? ''
  status.textContent = (status.dataset['moved'] ?? '').replace('{heading}', heading).replace('{place}', String(place))
}

function move(list: Element, button: HTMLButtonElement): void {
  const chip = button.closest('li')
  const [way = ''] = button.value.split(' ')
  const other = chip && findOther(list, chip, way)
  if (!chip || !other) return
  if (way === 'up') other.before(chip)
  else other.after(chip)
  // At either end only the opposite button is there.
  const focused = button.checkVisibility() ? button : chip.querySelector<HTMLElement>(`.moves button:not(.${way})`)
  focused?.focus()
  tell(list, chip)
}

/** Lets points change places here, and says when they have. */
export function letPointsMove(onMoved: () => void): void {
  const list = document.querySelector('[data-ordered="points"]')
  list?.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button[name=move]') : null
    if (!(button instanceof HTMLButtonElement)) return
    event.preventDefault()
    move(list, button)
    onMoved()
  })
}
