/** A link to somebody else's site: it says where it goes, and tells them nothing of where one comes from. */
export function OutwardLink({ to, children }: { to: string; children?: string }) {
  return (
    <a href={to} rel="noopener noreferrer" referrerPolicy="no-referrer">
      {children || hostOf(to)}
    </a>
  )
}

function hostOf(address: string): string {
  const { host, pathname } = new URL(address)
  return `${host.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`
}
