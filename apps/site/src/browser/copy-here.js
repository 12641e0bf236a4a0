// Copies what stands on the page: the button shows itself only where this can do what it says.
// What it says then is English unless the button has its own words.

for (const button of document.querySelectorAll('button[data-copies]')) {
  const source = document.getElementById(button.dataset.copies)
  const says = button.parentElement.querySelector('[role=status]')
  button.hidden = false
  button.addEventListener('click', async () => {
    // Said anew each time, so that a second press is heard as well.
    says.textContent = ''
    getSelection().selectAllChildren(source)
    try {
      await navigator.clipboard.writeText(source.textContent.trim())
      says.textContent = button.dataset.copied ?? 'Copied'
    } catch {
      // Not allowed, or not there: the text is selected.
      says.textContent = button.dataset.selected ?? 'It is selected. Copy it with Ctrl and C.'
    }
  })
}
