// Copying and printing need a script, so their buttons show themselves only here. Nothing is read but what the page shows.

import { offerSharing } from '@safe-to-report/look/share-here.js'

function begin() {
  offerSharing()
  for (const button of document.querySelectorAll('button[data-copies]')) {
    const source = document.getElementById(button.dataset.copies)
    button.hidden = false
    button.addEventListener('click', async () => {
      const says = button.parentElement.querySelector('[role=status]')
      // Said anew each time, so that a second press is heard as well.
      says.textContent = ''
      source.select()
      try {
        await navigator.clipboard.writeText(source.value)
        says.textContent = button.dataset.copied
      } catch {
        // Not allowed, or not there: the text is selected, and how to copy it by hand is said.
        says.textContent = button.dataset.byHand
      }
    })
  }

  for (const button of document.querySelectorAll('button[data-prints]')) {
    button.hidden = false
    button.addEventListener('click', () => window.print())
  }
}

begin()
document.addEventListener('page-shown', begin)
