/** That a field holds one of these values, or none of them. Nothing typed is ''. */
type Holds = { is: readonly string[] } | { isNot: readonly string[] }

/**
 * Where a form asks for a field: in one of these cases at least, in which each field named holds what it must. Data, and not a
 * function, so that the page of a form can carry it to a script.
 */
export type Fits = readonly Readonly<Record<string, Holds>>[]

/** Whether a field fits what was typed into the others. */
function isFitting(fits: Fits | undefined, typed: Readonly<Record<string, string>>): boolean {
  if (fits === undefined) return true
  return fits.some((each) => Object.entries(each).every(([field, holds]) => isHeld(holds, typed[field] ?? '')))
}

/** Of some fields, in their order, those that fit. What does not fit itself lets nothing else fit. */
export function listWhatFits<Some extends { fits?: Fits | undefined }>(
  fields: readonly Some[],
  typed: Readonly<Record<string, string>>,
  nameOf: (field: Some) => string,
): Some[] {
  const left = { ...typed }
  return fields.filter((field) => {
    const fits = isFitting(field.fits, left)
    if (!fits) left[nameOf(field)] = ''
    return fits
  })
}

function isHeld(holds: Holds, value: string): boolean {
  return 'is' in holds ? holds.is.includes(value) : !holds.isNot.includes(value)
}

/** Somebody typed it, or the record holds it. */
export const isGiven = { isNot: [''] } as const satisfies Holds
export const isEmpty = { is: [''] } as const satisfies Holds
