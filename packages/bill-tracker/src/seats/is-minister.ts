const office =
  /\b(minister|secretary of state|under-?\s?secretary|parliamentary secretary|chief secretary|(economic|exchequer|financial) secretary|chancellor|lord president|lord privy seal|leader of the house|paymaster general|(attorney|solicitor|advocate) general)\b/i

/** Whips keep a party together, and hold offices of the Treasury and the Household in name; aides and envoys are no ministers. */
const other = /\b(whips?|household|lords? commissioners?|private secretary|envoy|opposition|shadow)\b/i

/**
 * Whether a post in the Government is a minister's by its name, not a whip's: Parliament's lists do not tell them apart. What
 * a name does not say is not so.
 */
export function isMinister(name: string): boolean {
  return office.test(name) && !other.test(name)
}
