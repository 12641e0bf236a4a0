// Offers the system's own way to share, where the browser has one: what is shared is the text on the page, and only when pressed.

export function offerSharing() {
  if (typeof navigator.share !== 'function') return
  for (const button of document.querySelectorAll('button[data-shares]')) {
    const source = document.getElementById(button.dataset.shares)
    const otherWays = document.getElementById(button.dataset.instead)
    button.hidden = false
    if (otherWays) otherWays.hidden = true
    button.addEventListener('click', async () => {
      try {
        await navigator.share({ text: source.value ?? source.textContent.trim() })
      } catch (error) {
        // Who closes the sheet has changed their mind; where it cannot open, the other ways are there again.
        if (error.name !== 'AbortError' && otherWays) otherWays.hidden = false
      }
    })
  }
}
