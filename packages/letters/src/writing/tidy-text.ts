// Marks that turn the direction of text, by which a name or a subject can be made to read as another.
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
// eslint-disable-next-line no-control-regex -- these are the characters that must not pass, but for tab and line feed, which text may hold
const controlsInText = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g

/**
 * How much longer than allowed a text may be before it is tidied: a browser counts a line break as one character and sends two. What
 * is longer is refused unread, so that nothing takes longer than the longest text does.
 */
export const roomToTidy = 2

/** Takes out what turns the direction of text. */
function withoutTurns(text: string): string {
  return text.replaceAll(bidiControls, '')
}

/**
 * Text of several lines: line breaks made equal, control characters taken out, no white space at the end of a line, one empty line
 * between paragraphs. Line by line, not by a pattern: one that may begin at each blank of a run looks at the run as often.
 */
export function tidyText(text: string): string {
  const lines = withoutTurns(text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n'))
    .replaceAll(controlsInText, '')
    .split('\n')
    .map((line) => line.trimEnd())
  return lines
    .filter((line, index) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim()
}

/** The parts of a text between any of these characters, without the white space around them; those that are empty are left out. */
export function splitTidily(text: string, at: RegExp): string[] {
  return text
    .split(at)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
