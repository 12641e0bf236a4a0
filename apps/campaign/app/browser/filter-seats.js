// Finds a seat in the list as one types a part of its name, on this device. The list itself stays below, whole.

const mostShown = 8

/** Without accents and case; "&" is "and". */
function fold(text) {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** The names in which every word typed begins a word; those that begin with it first. */
export function findSeats(seats, typed) {
  const sought = fold(typed)
  if (sought === '') return []
  const words = sought.split(' ')
  const found = seats.flatMap((seat) => {
    const name = fold(seat.name)
    return words.every((word) => ` ${name}`.includes(` ${word}`)) ? [{ ...seat, isFirst: name.startsWith(sought) }] : []
  })
  return [...found.filter(({ isFirst }) => isFirst), ...found.filter(({ isFirst }) => !isFirst)].map(
    ({ gss, name }) => ({
      gss,
      name,
    }),
  )
}

function toButton({ gss, name }, select) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'seat-choice'
  button.textContent = name
  button.addEventListener('click', () => {
    select.value = gss
    select.form.requestSubmit(select.form.querySelector('.act .button'))
  })
  const item = document.createElement('li')
  item.append(button)
  return item
}

function begin() {
  const filter = document.querySelector('[data-seat-filter]')
  if (!filter) return
  const select = filter.closest('form').querySelector('select')
  const input = filter.querySelector('input')
  const status = filter.querySelector('[role=status]')
  const list = filter.querySelector('ul')
  const seats = [...select.options].flatMap(({ value, text }) => (value === '' ? [] : [{ gss: value, name: text }]))
  const show = () => {
    const found = findSeats(seats, input.value)
    const { none, many } = status.dataset
    const says = found.length === 0 ? none : many.replace('{}', String(found.length))
    status.textContent = fold(input.value) === '' || (found.length > 0 && found.length <= mostShown) ? '' : says
    list.replaceChildren(...found.slice(0, mostShown).map((seat) => toButton(seat, select)))
  }
  input.addEventListener('input', show)
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    const buttons = list.querySelectorAll('button')
    if (buttons.length === 1) buttons[0].click()
    else buttons[0]?.focus()
  })
  filter.hidden = false
  show()
}

if (globalThis.document) {
  begin()
  document.addEventListener('page-shown', begin)
}
