interface DeskPage {
  path: string
  name: string
}

/** The pages of the desk that its navigation leads to, in its order: one line each. */
export const deskPages: readonly DeskPage[] = [
  { path: '/staff', name: 'Desk' },
  { path: '/staff/found', name: 'Found' },
  { path: '/staff/check', name: 'To check' },
  { path: '/staff/asks', name: 'Asks' },
  { path: '/staff/watches', name: 'Watches' },
  { path: '/staff/divisions', name: 'Divisions' },
  { path: '/staff/record', name: 'Kept by hand' },
  { path: '/staff/notices', name: 'News and calls' },
  { path: '/staff/letters', name: 'Sending' },
  { path: '/staff/meetings', name: 'Meetings' },
  { path: '/staff/campaigns', name: 'Campaigns' },
  { path: '/staff/came-back', name: 'Came back' },
  { path: '/staff/sets', name: 'Published' },
  { path: '/staff/audit', name: 'Audit' },
]
