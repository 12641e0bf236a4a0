// What Ctrl+Shift+T does, which no protocol can press: whoever opens an address with this in it gets back the tab that was closed
// last, or the window of last time.
const { tabs, sessions } = globalThis.browser ?? globalThis.chrome

tabs.onUpdated.addListener(async (_id, change, tab) => {
  if (change.status !== 'complete' || !tab.url?.endsWith('#reopen-closed-tab')) return
  const [last] = await sessions.getRecentlyClosed()
  if (last) await sessions.restore((last.tab ?? last.window).sessionId)
})
