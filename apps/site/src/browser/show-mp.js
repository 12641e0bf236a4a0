// Shows an answer of the campaign's. It brings words alone, which are put in as text.

export function clearAnswer(place) {
  place.replaceChildren()
  place.hidden = true
}

/** `ways`: the form, what was typed (undefined where this device looked it up), and what buttons do. */
export function showAnswer(place, told, ways) {
  const shown = { seat: showSeat, which: showWhich, told: showTold }[told.is](told, ways, place)
  place.replaceChildren(...shown)
  place.hidden = false
  place.focus()
}

function showSeat({ title, name, lines, deeds, notes, write }, ways, place) {
  return [
    make('p', { className: 'kicker', textContent: title }),
    make('h2', { textContent: name }),
    make('p', { className: 'soft', textContent: lines.join(' · ') }),
    ...(deeds ? [make('h3', { textContent: deeds.title }), make('ul', {}, ...deeds.did.map(showDeed))] : []),
    ...(write ? [toLetter(write, ways)] : []),
    ...notes.map((textContent) => make('p', { className: 'small', textContent })),
    otherWays(ways, place),
  ]
}

function showDeed({ says, path }) {
  return make('li', {}, path ? make('a', { href: path, textContent: says }) : says)
}

/** The press of this button says that the seat is theirs: with it the letter begins, on the campaign's pages. */
function toLetter({ words, fields }, { form, postcode }) {
  const sent = { ...fields, ...(postcode !== undefined && { postcode }) }
  const write = make('button', { className: 'button', name: 'intent', value: 'write', textContent: words })
  const to = make('form', { className: 'act', method: 'post', action: form.action, autocomplete: 'off' })
  to.append(
    ...Object.entries(sent).map(([name, value]) => make('input', { type: 'hidden', name, value, autocomplete: 'off' })),
    write,
  )
  return to
}

function showWhich({ title, says, seats, unsure }, ways, place) {
  return [
    make('h2', { textContent: title }),
    make('p', { textContent: says }),
    make('ul', { className: 'seats' }, ...seats.map((seat) => make('li', {}, choice(seat, ways)))),
    ...(unsure ? [make('p', { className: 'small', textContent: unsure.says }), choice(unsure.choice, ways)] : []),
    otherWays(ways, place),
  ]
}

function choice({ name, who, fields }, { ask }) {
  const button = make('button', { type: 'button', className: 'button quiet' }, make('strong', { textContent: name }))
  if (who !== '') button.append(make('span', { textContent: who }))
  button.addEventListener('click', () => ask(fields))
  return button
}

function showTold({ title, says, meant }, ways, place) {
  const shown = [...(title ? [make('h2', { textContent: title })] : []), make('p', { textContent: says })]
  if (meant) {
    const yes = make('button', { type: 'button', className: 'button quiet', textContent: meant.words })
    yes.addEventListener('click', () => ways.accept(meant.postcode))
    shown.push(yes)
  }
  return [...shown, otherWays(ways, place)]
}

function otherWays({ again }, { dataset }) {
  const retry = make('button', { type: 'button', textContent: dataset.again })
  retry.addEventListener('click', again)
  return make(
    'p',
    { className: 'small ways' },
    retry,
    ' ',
    make('a', { href: dataset.listAt, textContent: dataset.list }),
  )
}

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties)
  element.append(...children)
  return element
}
