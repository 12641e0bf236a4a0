import type { Pattern } from './pattern.ts'

const references = [
  // Unique application number, with or without the applicant's number after it.
  /\b\d{4}-\d{4}-\d{4}-\d{4}(?:\/\d{2})?\b/g,
  // Global Web Form number of a visa application.
  /\bGWF ?\d{9}\b/gi,
  // Home Office reference: a letter and seven digits.
  /\b[A-Z]\d{7}(?:\/\d{1,3})?\b/g,
  // Biometric residence permit.
  /\b[A-Z]{2}[A-Z\d]\d{6}\b/g,
  // Application registration card, port and case references.
  /\b[A-Z]{2,5}\/\d{5,8}(?:\/\d{2,4})?\b/g,
  // National Insurance number.
  /\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi,
  // NHS number, as it is printed.
  /\b\d{3}[ -]\d{3}[ -]\d{4}\b/g,
  // Any number that is called one: "Home Office reference 123456", "crime number 4512/21".
  /\b(?:home office|case|crime|police|court|nhs|passport|visa|brp|uan|arc|cas|share)\s+(?:reference|ref|number|no|code)\b[.:]?\s*(?:is\s+|number\s+)?(?=[A-Z/ -]{0,22}\d)[A-Z\d][A-Z\d/ -]{3,20}[A-Z\d]\b/gi,
]

const phones = [
  /(?<![\d/-])(?:\+44\s?\(?0?\)?\s?|0044\s?|\(?0)\d(?:[\s().-]{0,2}\d){8,9}(?![\d/-])/g,
  /(?<![\d/-])\+(?!44)\d{1,3}(?:[\s().-]{0,2}\d){7,12}(?!\d)/g,
]

const streets =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Way|Court|Gardens|Terrace|Place|Crescent|Grove|Square|Hill|Row|Mews|Walk|House|Parade|Rise|View'

const addresses = [
  new RegExp(
    `\\b\\d{1,4}[A-Za-z]?,? (?:(?:Old|New|Upper|Lower|The|St\\.?) )?(?:\\p{Lu}[\\p{L}'-]+ ){1,3}(?:${streets})\\b`,
    'gu',
  ),
  /\b(?:flat|apartment|apt|room|bedsit)\s+(?:no\.?\s*)?\d{1,4}[a-z]?\b/gi,
  /\b(?:calle|avenida|avda\.?|plaza|paseo)\s+(?:de(?:l| la| las| los)?\s+)?\p{Lu}[\p{L} ]{2,40},?\s+(?:n\.?º?\s*)?\d{1,4}\b/giu,
  /\b(?:rua|avenida|av\.|travessa|praça|largo)\s+(?:d[aeo]s?\s+)?\p{Lu}[\p{L} ]{2,40},?\s+(?:n\.?º?\s*)?\d{1,4}\b/giu,
  /\b\d{1,4}[A-Za-z]?,? (?:Heol|Stryd|Ffordd|Lôn|Rhodfa|Clos|Maes)(?: \p{Lu}[\p{L}'-]+)+/gu,
]

// The House of Commons has a postcode that anybody may write.
const postcode =
  /\b(?!SW1A ?0[AP][AW]\b)(?:[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d(?:\d|[ABEHMNPRV-Y])?|\d[A-HJKPS-UW])) ?\d[ABD-HJLNP-UW-Z]{2}\b/gi

// From the first letter of a run alone, or a run without an @ would be looked at again from each.
const email = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu

/** Things that can be told by their digits and signs, in any language. */
export const numberPatterns: readonly Pattern[] = [
  ...references.map((pattern): Pattern => ({ kind: 'reference-number', pattern })),
  ...phones.map((pattern): Pattern => ({ kind: 'phone-number', pattern })),
  ...addresses.map((pattern): Pattern => ({ kind: 'address', pattern })),
  { kind: 'postcode', pattern: postcode },
  { kind: 'email', pattern: email },
]
