/** What a letter is built from. */
export interface LetterParts {
  campaign: { subject: string; opening: string; closing: string }
  /** The chosen points, in the order in which they shall stand. */
  points: { body: string }[]
  /** Paragraphs of the supporter's own, may be empty. */
  ownWords: string
  /** The member's name as Parliament gives it. */
  member: { name: string }
  seatName: string
  supporter: { name: string; addressLine?: string | undefined }
}

/**
 * Builds the letter: exactly what is previewed, printed and sent. The seat stands first, since an MP's office looks for
 * it first, and the wish for an answer by e-mail last, since post to a home can be opened by others.
 */
export function composeLetter(parts: LetterParts): { subject: string; body: string } {
  const { campaign, points, member, seatName, supporter } = parts
  const paragraphs = [
    `Dear ${member.name},`,
    `I live in ${seatName}. ${campaign.opening.trim()}`,
    ...points.map((point) => point.body.trim()),
    parts.ownWords.trim(),
    campaign.closing.trim(),
    'Please reply to me by e-mail, not by post or telephone.',
    ['Yours sincerely,', '', supporter.name.trim(), supporter.addressLine?.trim() ?? ''].join('\n').trim(),
  ]
  return { subject: campaign.subject, body: `${paragraphs.filter((text) => text !== '').join('\n\n')}\n` }
}
