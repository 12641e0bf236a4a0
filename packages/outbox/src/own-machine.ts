const ownNames = ['localhost', '127.0.0.1', '[::1]']

/** Whether a server is on this very machine: what is said to it leaves by no cable, and so may go without TLS. */
export function isOnOwnMachine({ hostname }: URL): boolean {
  return ownNames.includes(hostname)
}
