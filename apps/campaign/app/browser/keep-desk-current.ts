// A page of the desk on which one waits: kept as it is by now, part by part, until there is nothing to wait for.

import { keepCurrent, stopKeeping } from './keep-current.ts'

keepCurrent({
  ask: async () => {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
    // Signed out meanwhile, or not there any more: what is here stays.
    if (!answer.ok || answer.redirected) return undefined
    return new DOMParser().parseFromString(await answer.text(), 'text/html')
  },
  showWhole: () => location.reload(),
})

document.querySelector('[data-stop-keeping]')?.addEventListener('click', (event) => {
  event.preventDefault()
  stopKeeping()
})
