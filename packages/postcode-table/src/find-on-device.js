// Overseas territories with postcodes of a shape of their own, as the server knows them.
const overseas = /^((ASCN|BBND|[BFS]IQQ|PCRN|STHL|TDCU|TKCA)1ZZ$|AI2640$|(KY\d|VG|MSR)\d{4}$)/

/**
 * What a page says, by a name, where there is no seat; or a seat; or the seats of which one is theirs, and why they are asked. `keys`
 * are the functions of postcode-shape.js, `leavesOut` the postcode area that the table does not have.
 */
export function findOnDevice(table, keys, typed, leavesOut = '') {
  const postcode = keys.foldPostcode(typed)
  if (postcode === '') return { says: 'empty' }
  if (/[^A-Z0-9]/.test(postcode)) return tellSlip(keys, postcode)
  const byShape = tellByShape(postcode)
  if (byShape) return { says: byShape }
  const key = keys.postcodeKey(postcode)
  if (key < 0) return tellSlip(keys, postcode)
  const byArea = tellByArea(postcode)
  if (byArea) return { says: byArea }
  if (leavesOut !== '' && postcode.startsWith(leavesOut)) return { among: [], why: 'northern-ireland' }
  return tellAnswer(table.answer(key))
}

function tellByShape(postcode) {
  if (/^BFPO\d{1,4}$/.test(postcode)) return 'forces'
  if (/^NPT\d[A-Z]{2}$/.test(postcode)) return 'ended'
  return overseas.test(postcode) ? 'overseas' : undefined
}

function tellByArea(postcode) {
  if (/^(JE|GY|IM)\d/.test(postcode)) return 'crown'
  if (/^BF\d/.test(postcode)) return 'forces'
  if (/^GX\d/.test(postcode)) return 'overseas'
  return /^(BX|QC|XM|XX)\d/.test(postcode) ? 'nowhere' : undefined
}

function tellAnswer(answer) {
  switch (answer.is) {
    case 'ended':
      return { says: 'ended' }
    case 'border':
      return { among: answer.seats, why: 'row' }
    case 'unknown':
      return answer.near.length > 0 ? { among: answer.near, why: 'unknown' } : { says: 'not-here' }
    default:
      if (answer.seat === '') return { says: 'nowhere' }
      return answer.seat === 'crown' ? { says: 'crown' } : { gss: answer.seat }
  }
}

/** A letter and a digit that look alike, each in the other's place: suggested, and never taken silently. */
function tellSlip(keys, postcode) {
  if (keys.outwardKey(postcode) >= 0) return { says: 'first-half-only' }
  const suggestion = keys.suggestPostcode(postcode)
  return suggestion === '' ? { says: 'malformed' } : { says: 'mistyped', suggestion }
}
