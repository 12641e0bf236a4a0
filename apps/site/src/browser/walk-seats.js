// Makes the map of seats one thing to walk in: by arrow keys, by finger and by pointer, with a line that says where one is. It finds a
// seat by a few letters of its name or its MP's. Nothing is sent, and no seat gets into an address. Without it each place of the map
// leads to its line in the table, and a search goes the ordinary way.

for (const figure of document.querySelectorAll('.seats')) walk(figure)

function walk(figure) {
  const map = figure.querySelector('.seat-map')
  const said = figure.querySelector('.seat-said')
  const places = [...map.querySelectorAll('.places a')].map(readPlace)
  const [first] = places
  if (!first) return
  let here
  /** Where the pointer is; the seat that was chosen stays until another is. */
  const show = (place) => {
    here?.link.classList.remove('here')
    here?.row.classList.remove('here')
    here?.link.setAttribute('tabindex', '-1')
    here = place
    place.link.classList.add('here')
    place.row.classList.add('here')
    place.link.setAttribute('tabindex', '0')
    tell(said, place.row)
  }
  first.link.setAttribute('tabindex', '0')
  here = first

  // Listened for on the drawing, Chromium makes the whole of it a stop by Tab.
  figure.addEventListener('focusin', (event) => {
    const place = places.find(({ link }) => link === event.target)
    if (place && (place !== here || said.hidden)) show(place)
  })
  map.addEventListener('keydown', (event) => {
    const to = keys[event.key] && nextPlace(places, here, keys[event.key])
    if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    if (!to) return
    show(to)
    to.link.focus()
  })
  const pointed = (event) => {
    const box = map.getBoundingClientRect()
    const scale = map.viewBox.baseVal.width / box.width
    return nearest(places, { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale })
  }
  const isWalking = (event) => event.pointerType === 'mouse' || event.buttons > 0
  map.addEventListener('pointermove', (event) => {
    const place = isWalking(event) ? pointed(event) : undefined
    if (place && place !== here) show(place)
  })
  // The way to the table would be in the address, and in the browser's history.
  map.addEventListener('click', (event) => {
    event.preventDefault()
    const chosen = event.detail === 0 ? here : pointed(event)
    if (!chosen) return
    show(chosen)
    if (event.detail === 0) chosen.row.querySelector('a')?.focus()
  })
  find(figure, places, show)
}

function readPlace(link) {
  const [, x, y] = link.firstElementChild.getAttribute('d').match(/^M(\S+) (\S+?)h/)
  const row = document.getElementById(link.getAttribute('href').slice(1))
  return {
    link,
    row,
    x: Number(x) + 5,
    y: Number(y) + 4.5,
    text: plain(`${row.cells[0].textContent} ${row.cells[1].textContent}`),
  }
}

const keys = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

/** The nearest that lies that way; what lies aside counts as further away. */
function nextPlace(places, from, [right, down]) {
  let best
  let least = Infinity
  for (const place of places) {
    const along = (place.x - from.x) * right + (place.y - from.y) * down
    const aside = Math.abs((place.x - from.x) * down) + Math.abs((place.y - from.y) * right)
    if (along < 4 || aside > along * 2) continue
    const far = along + aside * 1.5
    if (far < least) [best, least] = [place, far]
  }
  return best
}

function nearest(places, { x, y }) {
  let best
  let least = 16
  for (const place of places) {
    const far = Math.hypot(place.x - x, place.y - y)
    if (far < least) [best, least] = [place, far]
  }
  return best
}

/** The line beside the map: what the table says, with its link. */
function tell(said, row) {
  const [seat, member, answer] = row.cells
  const name = document.createElement('b')
  name.textContent = `${seat.textContent}: ${answer.textContent}`
  const who = [...member.childNodes].map((node) => node.cloneNode(true))
  said.replaceChildren(name, document.createElement('br'), ...who)
  said.hidden = false
}

function find(figure, places, show) {
  const form = figure.querySelector('form')
  const input = form.elements.q
  for (const says of form.querySelectorAll('[data-in-address]')) says.hidden = true
  for (const says of form.querySelectorAll('[data-in-page]')) says.hidden = false
  const found = () => {
    const words = plain(input.value).split(' ').filter(Boolean)
    const hits = places.filter(({ text }) => words.every((word) => text.includes(word)))
    for (const { row, link } of places) {
      row.hidden = false
      link.classList.remove('found')
    }
    if (words.length === 0) return []
    for (const { row } of places) row.hidden = true
    for (const { row, link } of hits) {
      row.hidden = false
      link.classList.add('found')
    }
    return hits
  }
  input.addEventListener('input', () => {
    const hits = found()
    if (hits.length === 1) show(hits[0])
    // What is no name is looked for elsewhere, when it is sent: so the list stays whole meanwhile.
    if (hits.length === 0) for (const { row } of places) row.hidden = false
  })
  form.addEventListener('submit', (event) => {
    const [hit] = found()
    if (!hit) return
    event.preventDefault()
    show(hit)
    hit.link.focus()
  })
}

function plain(text) {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
