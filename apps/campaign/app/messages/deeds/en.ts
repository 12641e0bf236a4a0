/** What an MP did about the ask, as the record has it; and how the public site hands over a seat. */
export const en = {
  title: 'What they did on this',
  votes: {
    for: (day: string) => `Voted for it on ${day}.`,
    against: (day: string) => `Voted against it on ${day}.`,
    absent: (day: string) => `Did not vote on it on ${day}.`,
  },
  signed: (day: string) => `Put their name to something about it, last on ${day}.`,
  spoke: (day: string) => `Spoke about it in Parliament, last on ${day}.`,
  asked: (day: string) => `Asked the Government about it, last on ${day}.`,
  committee: (bill: string) => `Sits on the committee that goes through the ${bill}.`,
  newSince: (day: string) =>
    `New since ${day}: not an MP yet when the Commons voted on it. You can be the first to ask.`,
  nothing: (day: string) => `Our record had nothing of them on this as at ${day}. You can be the first to ask.`,
  write: (name: string) => `Write to ${name}`,
  comeIn: { title: 'One moment', go: 'Go on' },
  unsure: 'I do not know which',
}
