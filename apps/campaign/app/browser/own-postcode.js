// Finds the seat of a postcode here, so that the postcode is never sent. Until the table has arrived, and if anything about it
// fails, the form works as it does without a script: the server looks the postcode up, and the page says so.

// As the server knows them by their shape: Gibraltar, and the other overseas territories.
const overseas = /^(GX\d|(ASCN|BBND|[BFS]IQQ|PCRN|STHL|TDCU|TKCA)1ZZ$|AI2640$|(KY\d|VG|MSR)\d{4}$)/

/** What the page says where there is no seat to send; each is on the page already, in its language, hidden. */
export function findOnDevice(table, keys, typed) {
  const postcode = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  if (postcode === '') return { says: 'empty' }
  if (/^(JE|GY|IM)\d/.test(postcode)) return { says: 'crown' }
  if (/^BF(PO)?\d/.test(postcode)) return { says: 'forces' }
  if (overseas.test(postcode)) return { says: 'overseas' }
  if (/^(BX|QC|XM|XX)\d/.test(postcode)) return { says: 'nowhere' }
  const key = keys.postcodeKey(postcode)
  if (key < 0) return { says: keys.outwardKey(postcode) < 0 ? 'malformed' : 'first-half-only' }
  const gss = table.names[table.find(key)]
  if (gss === undefined) return { says: 'not-here' }
  if (gss === '') return { says: 'nowhere' }
  return gss === 'crown' ? { says: 'crown' } : { gss }
}

async function loadTable({ deviceTable, integrity, reader }) {
  const [keys, answer] = await Promise.all([import(reader), fetch(deviceTable, { integrity })])
  if (!answer.ok) throw new Error('the table did not come')
  return { keys, table: keys.openDeviceTable(new Uint8Array(await answer.arrayBuffer())) }
}

function showOnly(form, ...names) {
  for (const answer of form.querySelectorAll('[data-says]')) answer.hidden = !names.includes(answer.dataset.says)
}

/** The seat's code goes into the form in the postcode's place. */
function sendSeat(form, gss) {
  form.querySelector('input[name=gss]')?.remove()
  if (!gss) return
  const seat = document.createElement('input')
  seat.type = 'hidden'
  seat.name = 'gss'
  seat.autocomplete = 'off'
  seat.value = gss
  form.append(seat)
}

function tellProblem(form, input, says) {
  for (const old of document.querySelectorAll('.faults, #postcode-fault')) old.remove()
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
  showOnly(form, 'on-this-device')
  form.addEventListener('submit', (event) => {
    sendSeat(form, undefined)
    // Another language was chosen: the page is shown again, and nothing looked up.
    if (event.submitter?.name === 'intent') return
    const { gss, says } = findOnDevice(table, keys, input.value)
    if (gss) {
      typedHere = input.value.trim()
      sendSeat(form, gss)
    } else {
      event.preventDefault()
      tellProblem(form, input, says)
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
