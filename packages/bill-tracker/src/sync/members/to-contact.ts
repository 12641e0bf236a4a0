import { z } from 'zod'
import type { ContactAnswer } from './members-answers.ts'

const parliamentaryOffice = 1
const constituencyOffice = 4
/** A member's own site, then the Prime Minister's office: both have a form to write by. Others are of social networks. */
const websites = [6, 1009]
/** Every character that RFC 5322 allows before the @: public boxes are called "advice&support", and members O'Brien. */
const email = z.email({ pattern: z.regexes.html5Email }).regex(/\.[^@.]+$/)
const webAddress = z.url({ protocol: /^https?$/ })

/** How a member can be reached: the office in Parliament first, the one in the seat next. Null where none is listed. */
export function toContact(contacts: ContactAnswer[]): {
  email: string | null
  phone: string | null
  postalAddress: string | null
  website: string | null
} {
  const offices = contacts.filter(({ isWebAddress }) => !isWebAddress).toSorted((one, other) => rank(one) - rank(other))
  const emails = offices.map(({ email: listed }) => listed?.replaceAll(/\p{Cf}/gu, '').trim())
  return {
    // Letters go to this address: what is not one is left out, so that the supporter is told to write on paper.
    email: emails.find((listed) => email.safeParse(listed).success) ?? null,
    phone: offices.map(({ phone }) => phone?.trim()).find(Boolean) ?? null,
    postalAddress: offices.map(toPostalAddress).find((address) => address !== null) ?? null,
    website: findWebsite(contacts),
  }
}

function findWebsite(contacts: ContactAnswer[]): string | null {
  const listed = contacts.filter(({ isWebAddress, typeId }) => isWebAddress && websites.includes(typeId))
  const byUse = listed.toSorted((one, other) => websites.indexOf(one.typeId) - websites.indexOf(other.typeId))
  return byUse.map(({ line1 }) => line1?.trim()).find((line) => webAddress.safeParse(line).success) ?? null
}

function rank({ typeId, isPreferred }: ContactAnswer): number {
  if (typeId === parliamentaryOffice) return 0
  if (typeId === constituencyOffice) return isPreferred ? 1 : 2
  return isPreferred ? 3 : 4
}

/** Lines of an address one under the other; only one that ends in a postcode can be written to. */
function toPostalAddress(contact: ContactAnswer): string | null {
  const { line1, line2, line3, line4, line5, postcode } = contact
  if (!postcode?.trim()) return null
  return [line1, line2, line3, line4, line5, postcode]
    .map((line) => line?.trim())
    .filter(Boolean)
    .join('\n')
}
