// Finds the seat of a postcode here, so that the postcode is never sent. Until the table has arrived, and if anything about it
// fails, the form works as it does without a script: the server looks the postcode up, and the page says so.
import { findOnDevice } from '@safe-to-report/postcode-table/find-on-device.js'

async function loadTable({ deviceTable, integrity, reader, shape }) {
  const [keys, { openDeviceTable }, answer] = await Promise.all([
    import(shape),
    import(reader),
    fetch(deviceTable, { integrity }),
  ])
  if (!answer.ok) throw new Error('the table did not come')
  return { keys, table: openDeviceTable(new Uint8Array(await answer.arrayBuffer())) }
}

function showOnly(form, ...names) {
  for (const answer of form.querySelectorAll('[data-says]')) answer.hidden = !names.includes(answer.dataset.says)
}

/** What was found goes into the form in the postcode's place. */
function send(form, found) {
  for (const field of form.querySelectorAll('[data-found]')) field.remove()
  for (const [name, value] of Object.entries(found)) {
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = name
    field.autocomplete = 'off'
    field.dataset.found = ''
    field.value = value
    form.append(field)
  }
}

function tellProblem(form, input, { says, suggestion = '' }) {
  for (const old of document.querySelectorAll('.faults, #postcode-fault')) old.remove()
  for (const part of form.querySelectorAll('[data-words]'))
    part.textContent = part.dataset.words.replace('{}', suggestion)
  const accepts = form.querySelector('[data-accepts]')
  accepts.onclick = () => {
    input.value = suggestion
    form.requestSubmit(form.querySelector('button:not([type])'))
  }
  showOnly(form, says, 'on-this-device')
  input.setAttribute('aria-invalid', 'true')
  input.setAttribute('aria-describedby', `device-${says} postcode-hint postcode-lookup`)
  input.closest('.field').classList.add('faulty')
  input.focus()
}

/** What was typed here and led to a seat: for the letter, if its writer wants it there. It is sent by no form but that one. */
let typedHere = ''

/** Puts the postcode that was typed on this device into the letter, at the press of a button. */
function offerPostcode() {
  const offer = document.querySelector('button[data-offers-postcode]')
  const field = document.getElementById('postcodeInLetter')
  // No letter on this page: it was sent or left, and what was typed goes with it.
  if (!document.querySelector('[data-keeps]')) typedHere = ''
  if (!offer || !field || field.value !== '' || typedHere === '') return
  offer.hidden = false
  offer.addEventListener('click', () => {
    field.value = typedHere
    offer.hidden = true
    field.focus()
  })
}

async function lookUpHere(form) {
  const { keys, table } = await loadTable(form.dataset)
  const input = form.querySelector('input[name=postcode]')
  // From here on no button of this form sends it, whatever else goes wrong.
  input.removeAttribute('name')
  // The page that says that it is not known comes from the server, which has never seen it.
  if (input.value === '' && form.querySelector('.field.faulty')) input.value = typedHere
  showOnly(form, 'on-this-device')
  form.addEventListener('submit', (event) => {
    send(form, {})
    // Another language was chosen: the page is shown again, and nothing looked up.
    if (event.submitter?.name === 'intent') return
    const { gss, among, why, ...problem } = findOnDevice(table, keys, input.value, form.dataset.leavesOut)
    typedHere = gss || why ? input.value.trim() : ''
    if (gss) send(form, { gss })
    else if (why) send(form, { among: among.join(' '), askedFor: why })
    else {
      event.preventDefault()
      tellProblem(form, input, problem)
    }
  })
}

function begin() {
  const form = document.querySelector('form[data-device-table]')
  // Whoever asks to save data is not sent a table; a failure leaves the form as it was.
  if (form && !navigator.connection?.saveData) lookUpHere(form).catch(() => undefined)
}

if (globalThis.document) {
  begin()
  document.addEventListener('page-shown', () => {
    begin()
    offerPostcode()
  })
  document.addEventListener('leaving', () => {
    typedHere = ''
  })
}
