// What an address names may lie in a part that is folded: browsers that do not open it by themselves are helped.

function open() {
  const named = document.querySelector(':target')
  let folded = named?.parentElement.closest('details:not([open])')
  if (!folded) return
  for (; folded; folded = folded.parentElement.closest('details:not([open])')) folded.open = true
  named.scrollIntoView()
}

addEventListener('hashchange', open)
open()
