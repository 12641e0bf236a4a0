/** What mails to a writer say of a member of the House of Commons: where Parliament lists an address, and who has the seat. */
export const en = {
  /** Why a letter did not go. */
  notSent: {
    'seat-vacant': (seat: string) =>
      `The seat of ${seat} has fallen vacant since you wrote, so there is no MP to send it to.`,
    'no-member': (seat: string) =>
      `Parliament lists no MP for ${seat} at the moment, as is so when it is dissolved before an election.`,
    'member-changed': (seat: string, member: string) =>
      `Since you wrote, the MP for ${seat} has changed: it is now ${member}. Your letter was addressed to somebody else, so we did not pass it on.`,
    'no-address': 'Parliament lists no e-mail address for this member.',
    refused: {
      us: () => 'The address that Parliament lists cannot be used in an e-mail.',
      address: (reply: string) =>
        `The mail server that sends for us did not take it: as far as it knows, the address that Parliament lists cannot receive mail. It said: ${reply}`,
    },
  },
  /** Their letter went out, and came back. */
  cameBack: {
    'no-such-address': 'The mail system of the office says that it does not have the address that Parliament lists.',
    'address-unknown': 'A mail system on the way says that the address that Parliament lists does not exist.',
    'takes-no-mail': 'The address that Parliament lists cannot receive mail.',
  },
}

export type RecipientMailMessages = typeof en
