/** What Parliament gives as the party of the Speaker of the House of Commons; deputies keep theirs. */
export const speakersParty = 'Speaker'
