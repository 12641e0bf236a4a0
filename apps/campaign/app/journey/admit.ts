/** What a request has at the meeting whose code it carries; `unknown`: there is no such meeting now. */
export type AtMeeting = 'a-place' | 'full' | 'unknown'

export type Admitted = { is: 'admitted'; atMeeting: boolean } | { is: 'hindered'; why: 'meeting' | 'too-many' }

interface Asked {
  /** As it was typed; empty for who is at none. */
  meeting: string
  countAtMeeting: (meeting: string) => Promise<AtMeeting>
  countByAddress: () => Promise<boolean>
}

/** Whether one more may go on: at a meeting by its own limit; elsewhere, and where that has no room left, by internet address. */
export async function admit({ meeting, countAtMeeting, countByAddress }: Asked): Promise<Admitted> {
  const has = meeting.trim() === '' ? 'full' : await countAtMeeting(meeting)
  if (has === 'unknown') return { is: 'hindered', why: 'meeting' }
  if (has === 'a-place') return { is: 'admitted', atMeeting: true }
  return (await countByAddress()) ? { is: 'admitted', atMeeting: false } : { is: 'hindered', why: 'too-many' }
}
