// Copying and printing need a script, so their buttons show themselves only here. Nothing is read but what the page shows.

for (const button of document.querySelectorAll('button[data-copies]')) {
  const source = document.getElementById(button.dataset.copies)
  button.hidden = false
  button.addEventListener('click', async () => {
    source.select()
    await navigator.clipboard.writeText(source.value)
    button.textContent = button.dataset.copied
  })
}

for (const button of document.querySelectorAll('button[data-prints]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}
