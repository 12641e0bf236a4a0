// Answers below the field whose MP somebody's is. The campaign is asked by POST, so that the postcode gets into no address; where it has a
// table, this device looks the postcode up, and only the seat is sent. Should anything fail, the form goes the ordinary way. What was
// typed and what came of it is in this page alone, and gone when the page is left, however that happens.

import { clearAnswer, showAnswer } from './show-mp.js'

/** As long as the campaign keeps a letter that nobody touches. */
const untouchedFor = 60 * 60_000

const form = document.querySelector('form[data-find-mp]')
const input = form.querySelector('input')
const button = form.querySelector('button')
const place = document.querySelector('[data-found-mp]')
const idle = button.textContent

/** Undefined until the campaign said who looks postcodes up. */
let source
let device
let isAsked = false
let asked = 0
let timer

function empty() {
  asked += 1
  input.value = ''
  input.removeAttribute('aria-invalid')
  clearAnswer(place)
}

/** Once somebody turns to the field: others need nothing of it. */
async function prepare() {
  if (isAsked) return
  isAsked = true
  const answer = await fetch(form.dataset.source, { credentials: 'omit' })
  source = await answer.json()
  // Whoever asks to save data is not sent a table.
  if (source.by !== 'table' || navigator.connection?.saveData) return
  device = await openTable(source)
  for (const says of form.querySelectorAll('[data-lookup]')) says.hidden = says.dataset.lookup !== 'here'
  // From here on no button of this form sends it, whatever else goes wrong.
  input.removeAttribute('name')
}

/** The campaign's table, on this device: it is told nobody what is looked up in it. The scripts come with it, as others need none of them. */
async function openTable({ deviceTable, integrity, leavesOut }) {
  const { reader, finder, shape } = form.dataset
  const [{ openDeviceTable }, { findOnDevice }, keys, answer] = await Promise.all([
    import(reader),
    import(finder),
    import(shape),
    fetch(new URL(deviceTable, form.action), { integrity, credentials: 'omit' }),
  ])
  if (!answer.ok) throw new Error('the table did not come')
  const table = openDeviceTable(new Uint8Array(await answer.arrayBuffer()))
  return (typed) => findOnDevice(table, keys, typed, leavesOut)
}

/** The fields to ask with, or what to say at once. */
function look() {
  if (device === undefined) return { fields: { postcode: input.value } }
  const { gss, among, why, says, suggestion = '' } = device(input.value)
  if (gss) return { fields: { gss, foundBy: 'device' } }
  if (why) return { fields: { among: among.join(' '), askedFor: why } }
  const meant =
    says === 'mistyped' ? { postcode: suggestion, words: source.says.accept.replace('{}', suggestion) } : null
  return { told: { is: 'told', title: null, says: source.says[says].replace('{}', suggestion), meant } }
}

async function ask(fields) {
  asked += 1
  const mine = asked
  button.textContent = button.dataset.looking
  try {
    const body = new URLSearchParams(fields)
    const answer = await fetch(form.dataset.asks, { method: 'POST', body, credentials: 'omit', cache: 'no-store' })
    const told = answer.ok ? await answer.json() : { is: 'page' }
    if (mine !== asked) return
    if (told.is === 'page') goThere(fields)
    else show(told)
  } catch {
    if (mine === asked) goThere(fields)
  } finally {
    button.textContent = idle
  }
}

function show(told) {
  clearTimeout(timer)
  timer = setTimeout(empty, untouchedFor)
  if (told.is === 'told' && told.title === null) input.setAttribute('aria-invalid', 'true')
  else input.removeAttribute('aria-invalid')
  showAnswer(place, told, { form, postcode: device ? undefined : input.value, ask, again, accept })
}

/** The campaign's own page, with what would have been asked. */
function goThere(fields) {
  const own = form.cloneNode(false)
  own.hidden = true
  for (const [name, value] of Object.entries(fields)) {
    const field = Object.assign(document.createElement('input'), { type: 'hidden', name, value })
    field.autocomplete = 'off'
    own.append(field)
  }
  document.body.append(own)
  own.submit()
  own.remove()
}

function again() {
  empty()
  input.focus()
}

function accept(postcode) {
  input.value = postcode
  form.requestSubmit()
}

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  await ready
  const { fields, told } = look()
  if (told) show(told)
  else await ask(fields)
})

let ready = Promise.resolve()
input.addEventListener('focus', () => {
  if (!isAsked) ready = prepare().catch(() => undefined)
})
input.addEventListener('input', () => clearTimeout(timer))
document.addEventListener('leaving', empty)
addEventListener('pagehide', empty)
