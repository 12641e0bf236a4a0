/**
 * The menu of a narrow screen opens and closes without this. With it, it also closes by Escape, and when one goes on to something
 * else: what has the focus never lies under it.
 */
export function foldMenu(document) {
  const findOpen = () => document.querySelector('.menu[open]')
  const closeFromOutside = ({ target }) => {
    const menu = findOpen()
    if (menu && !menu.parentElement.contains(target)) menu.open = false
  }
  document.addEventListener('click', closeFromOutside)
  document.addEventListener('focusin', closeFromOutside)
  document.addEventListener('keydown', ({ key }) => {
    const menu = findOpen()
    if (key !== 'Escape' || !menu) return
    menu.open = false
    menu.querySelector('summary').focus()
  })
}
