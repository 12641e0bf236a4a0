/** What is said in private is never public by one person's word, nor in a hurry. */
export const letterWaits = 'A letter is public only when two have seen it: it was handed in.'
