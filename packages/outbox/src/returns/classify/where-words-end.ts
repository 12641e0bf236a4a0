/** In so much a server says which mail it means. */
const longestSummary = 2_000
/** The longest text that a server is taken to have written. */
const mostWords = 8_000

/** Lines after which a server gives back what it was given. In the order in which most mails have them. */
const signs: readonly RegExp[] = [
  // A line of dashes that names the mail, its header or its copy; but "the original message was received" is a server's.
  /^[ \t>|*#]{0,4}(?:[-_=*~+.]{2,80}|\|-{2,80})[ \t]{0,40}(?!.{0,40}(?:transcript|session|addresses|recipients?|was received)).{0,60}?(?:cop(?:y|ies) of|original|returned? (?:message|mail|copy)|unsent|undelivered|forwarded|enclosed|included|start of|begin(?:ning)? of|(?:message|mail|letter)(?:'s)? (?:headers?|text|body|contents?|source|follows|info|truncated)|headers? (?:of|follow)|(?:your|the) (?:message|mail|e-?mail|letter)\b|contents? of|message\/rfc822|below this line)/gimu,
  // The same without dashes, on a line of its own.
  /^[ \t]{0,8}(?:here is |this is |below is |attached is |enclosed is |following is |the )?(?:a )?(?:(?:the )?(?:copy|header|headers|text|body|contents?|beginning|start|first \w+ lines?) of (?:the|your|this) (?:original |returned |undelivered )?(?:message|mail|e-?mail|letter)(?: follows?)?|(?:your |the )?(?:original|returned|undelivered|unsent) (?:message|mail|e-?mail|letter)(?: headers?| text| body| contents?)?(?: (?:follows?|is (?:below|attached|as follows)|as follows|reads?))?|(?:message|mail) (?:headers?|text|body|contents?|source)(?: follows?)?)[ \t]{0,40}[:.]?[ \t]{0,40}$/gimu,
  /^[^\n]{0,80}(?<!\berror )(?<!\bresponse )\b(?:you (?:wrote|said)|(?:message|mail|letter|e-?mail|text|headers?|copy|original) (?:is |as )?(?:follows?|reads?|below|beneath|was|is))[ \t]{0,40}:[ \t]{0,40}$/gimu,
  /^[^\n]{0,60}\b(?:wrote|writes|schrieb|a écrit|escribió|escreveu|ha scritto|ysgrifennodd)[ \t]{0,40}:[ \t]{0,40}$/gimu,
  /^[^\n]{0,10}(?:ursprüngliche nachricht|message d['’]origine|mensaje original|mensagem original|messaggio originale|neges wreiddiol|oorspronkelijk bericht|исходное сообщение|元のメッセージ|原始邮件)/gimu,
  // What is quoted, but not a dialogue of servers (">>> RCPT To", "<<< 550").
  /^>(?!>)[ \t]?\S/gmu,
  // A header: fields that only a whole mail has.
  /^[ \t]{0,4}(?:received:[ \t]{0,40}(?:from|by|\()|return-path:|dkim-signature:|x-[a-z-]{2,40}:[ \t]\S{1,200}$(?=\n[ \t]{0,4}[a-z-]{2,40}:)|mime-version:)|^message-id:[ \t]{0,40}</gimu,
  /^[ \t]{0,4}content-(?:type|transfer-encoding):/gimu,
  /^From \S{1,200} {1,2}(?:mon|tue|wed|thu|fri|sat|sun) /gimu,
  // A part of a mail that is not marked as one.
  /^--[^\s-][^\n]{0,100}\n(?=[ \t]{0,40}content-type:)/gimu,
  // What ends a mail, and begins a signature.
  /^--[ \t]?$|^For other details, see the local mail logfile$/gmu,
  // A letter's greeting; a server greets in its first lines, if at all.
  /^(?:dear|annwyl)\b[^\n]{0,80}$/gimu,
]

/**
 * The words of whoever reports, up to the first sign of what they report about. Nothing behind it counts: that is the
 * returned letter's own.
 */
export function wordsOfReporter(text: string): string {
  const from = startOf(text)
  const ends = [...signs.map((sign) => endAt(text, sign, from)), endOfSummary(text), endOfData(text)]
  return text
    .slice(0, Math.min(mostWords, text.length, ...ends))
    .replaceAll(subjectLine, '')
    .trimEnd()
}

/** The letter's own subject, where a server names the mail by it. */
const subjectLine =
  /^[ \t]{0,8}(?:the )?subject(?: of (?:the|your) (?:message|mail|e-?mail)(?: is| was)?)?[ \t]{0,40}:[^\n]*$/gimu

/**
 * Behind the first lines that say anything: neither "Dear sender," nor "Your message:" at the top ends what was not begun. Behind what sums
 * the mail up, where it goes on to say what became of it.
 */
function startOf(text: string): number {
  const first = /^\s*[^\n]*\n?/u.exec(text)?.[0].length ?? 0
  if (!/^\W{0,120}your message\s*\n/iu.test(text)) return first
  const told = text
    .slice(0, longestSummary)
    .search(/^[ \t]{0,8}(?:did not reach|was not delivered|could not be delivered)\b/im)
  return Math.max(first, told)
}

function endAt(text: string, sign: RegExp, from: number): number {
  for (const found of text.matchAll(sign)) if (found.index >= from) return found.index
  return Infinity
}

const summaryFields =
  /^(?:[ \t]{0,8}(?:from|to|cc|subject|date|sent|sender|message-id|de|à|von|an|betreff|asunto|para|assunto|pwnc|oddi wrth|at)[ \t]{0,40}:[^\n]*\n(?:[ \t]+[^\n:]{0,200}\n)?){2,}/imu
const goesOn =
  /^\s{0,40}(?:did not|could not|was not|cannot|couldn|has not|have not|has been|were not|is not|your message|your (?:e-?)?mail|delivery|the following|reason|recipient|error|\d+ error|this report|konnte|n['’]a pas|no se|não|non )/iu

/** "From:, To:, Subject:" in a row: what the report is about, where it goes on behind; else the mail itself begins there. */
function endOfSummary(text: string): number {
  const found = summaryFields.exec(text)
  if (found === null) return Infinity
  return goesOn.test(text.slice(found.index + found[0].length)) ? Infinity : found.index
}

/** What services send to programs ends with the bracket that it began with. */
function endOfData(text: string): number {
  const end = text.startsWith('{') ? text.indexOf('\n}') : -1
  return end === -1 ? Infinity : end + 2
}
