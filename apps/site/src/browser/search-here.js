// Looks on the record without leaving the page: what somebody looks for gets into no address, and so into no history of this
// browser. Without this script, or if nothing comes, the form goes the ordinary way, and the page says what that means.

/** The part of the page that an answer replaces; the form in it is made anew, with what was typed. */
const place = () => document.querySelector('main')

function showHow() {
  for (const says of document.querySelectorAll('[data-in-address]')) says.hidden = true
  for (const says of document.querySelectorAll('[data-in-page]')) says.hidden = false
}

async function findHere(form) {
  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) })
  if (!answer.ok) throw new Error('nothing came')
  const found = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main')
  place().replaceChildren(...found.childNodes)
  showHow()
  const heading = place().querySelector('h2')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus()
}

document.addEventListener('submit', (event) => {
  const form = event.target
  if (new URL(form.action).pathname !== '/search') return
  event.preventDefault()
  findHere(form).catch(() => form.submit())
})

showHow()
