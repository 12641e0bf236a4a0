/** Shows the buttons that open the system's own sheet to share (`data-shares`: the text, `data-instead`: what it stands in for). */
export function offerSharing(): void
