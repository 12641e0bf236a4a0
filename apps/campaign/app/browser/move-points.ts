// Moves a point up or down where it stands: the buttons post the page without this script.

/** Past the next one that is ticked. */
function move(list: Element, button: HTMLButtonElement): void {
  const chip = button.closest('li')
  const [way = ''] = button.value.split(' ')
  const ticked = [...list.children].filter((each) => each.querySelector(':checked'))
  const place = ticked.findIndex((each) => each === chip) + (way === 'up' ? -1 : 1)
  const other = ticked[place]
  if (!chip || !other) return
  if (way === 'up') other.before(chip)
  else other.after(chip)
  // At either end only the opposite button is there.
  const focused = button.checkVisibility() ? button : chip.querySelector<HTMLElement>(`.moves button:not(.move-${way})`)
  focused?.focus()
  tell(list, chip, place + 1)
}

/** Where it stands now, in words that the page holds, for those who hear it. */
function tell(list: Element, chip: Element, place: number): void {
  const status = list.parentElement?.querySelector<HTMLElement>('[data-moved]')
  if (!status) return
  const heading = chip.querySelector('label')?.textContent ?? ''
  const says = status.dataset['moved'] ?? ''
  status.textContent = says.replace('{heading}', heading).replace('{place}', String(place))
}

/** Lets points change places here. */
export function letPointsMove(onMoved: () => void): void {
  const list = document.querySelector('[data-ordered]')
  list?.addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('button')
    if (!button) return
    event.preventDefault()
    move(list, button)
    onMoved()
  })
}
