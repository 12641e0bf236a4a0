// What a browser needs to find the seat of a postcode by itself. Plain JavaScript without imports, since pages load it as it
// is; the server reads its own table with it too. The format is in this package's README.

const unitsInSector = 400
const unitsInRow = 20
const magic = 0x32_54_43_50
const broken = 'The postcode table is broken: '

/** Reads one stream of bytes; every read past its end is a fault of the file. */
function readStream(bytes) {
  let at = 0
  const byte = () => {
    const value = bytes[at]
    if (value === undefined) throw new Error(`${broken}it ends too early`)
    at += 1
    return value
  }
  const number = () => {
    let value = 0
    for (let scale = 1; scale < 2 ** 35; scale *= 128) {
      const part = byte()
      value += (part & 127) * scale
      if (part < 128) return value
    }
    throw new Error(`${broken}a number is too long`)
  }
  const part = (length) => {
    if (length > bytes.length - at) throw new Error(`${broken}it ends too early`)
    at += length
    return bytes.subarray(at - length, at)
  }
  return { byte, number, part, isAtEnd: () => at === bytes.length }
}

function readSectors(outwardBytes, maskBytes) {
  const outwards = readStream(outwardBytes)
  const masks = readStream(maskBytes)
  const sectors = []
  let outward = 0
  while (!outwards.isAtEnd()) {
    outward += outwards.number()
    const mask = masks.byte() + masks.byte() * 256
    for (let digit = 0; digit < 10; digit += 1) if (mask & (1 << digit)) sectors.push(outward * 10 + digit)
  }
  if (!masks.isAtEnd() || outward >= 27 * 27 * 100 * 27) throw new Error(`${broken}its sectors do not add up`)
  return Uint32Array.from(sectors)
}

/** The stretches of every sector: from which unit on which seat. Seats are coded by how long ago they were last met. */
function readRuns(sectorCount, seatCount, [counts, rows, columns, ranks]) {
  const firstRun = new Uint32Array(sectorCount + 1)
  const starts = []
  const seats = []
  const met = []
  for (let sector = 0; sector < sectorCount; sector += 1) {
    const more = counts.number()
    let row = 0
    for (let stretch = 0; stretch <= more; stretch += 1) {
      if (stretch > 0) row += rows.byte()
      const start = stretch > 0 ? row * unitsInRow + columns.byte() : 0
      if (stretch > 0 && (start <= starts[starts.length - 1] || start >= unitsInSector))
        throw new Error(`${broken}its stretches are out of order`)
      const rank = ranks.number() + (stretch > 0 ? 1 : 0)
      const seat = rank < met.length ? met.splice(rank, 1)[0] : met.length
      if (rank > met.length || seat >= seatCount) throw new Error(`${broken}it names a seat that it does not have`)
      met.unshift(seat)
      starts.push(start)
      seats.push(seat)
    }
    firstRun[sector + 1] = starts.length
  }
  return { firstRun, starts: Uint16Array.from(starts), seats: Uint16Array.from(seats) }
}

/** Twenty bits a sector, in three streams. */
function readMasks(sectorCount, streams) {
  return Uint32Array.from({ length: sectorCount }, () =>
    streams.reduce((mask, stream, part) => mask + stream.byte() * 256 ** part, 0),
  )
}

/** For each row to be asked about, in order: the seats that its own postcodes are not in. */
function readBorders(borderRows, seatCount, seatsOfRow, [counts, ranks]) {
  const recent = Array.from({ length: seatCount }, (_, seat) => seat)
  const meet = (rank) => {
    if (rank >= recent.length) throw new Error(`${broken}it names a seat that it does not have`)
    const [seat] = recent.splice(rank, 1)
    recent.unshift(seat)
    return seat
  }
  const others = new Map()
  for (const [sector, mask] of borderRows.entries()) {
    for (let row = 0; row < unitsInRow; row += 1) {
      if (!(mask & (1 << row))) continue
      for (const seat of seatsOfRow(sector, row)) meet(recent.indexOf(seat))
      const count = counts.number()
      if (count > seatCount) throw new Error(`${broken}a border has more seats than there are`)
      others.set(
        sector * unitsInRow + row,
        Array.from({ length: count }, () => meet(ranks.number())),
      )
    }
  }
  return others
}

/** Newly ended postcodes: the month of each, counted from January of year 0, by its place. */
function readEnded(gaps, ages) {
  const ended = new Map()
  const latest = ages.number()
  let place = 0
  while (!gaps.isAtEnd()) {
    place += gaps.number()
    ended.set(place, latest - ages.number())
  }
  return ended
}

export function openDeviceTable(bytes) {
  const whole = readStream(bytes)
  const mark = whole.byte() + whole.byte() * 256 + whole.byte() * 65_536 + whole.byte() * 16_777_216
  if (mark !== magic) throw new Error(`${broken}it does not begin as one`)
  const next = () => whole.part(whole.number())
  const names = new TextDecoder().decode(next()).split('\n')
  const sectors = readSectors(next(), next())
  const streams = Array.from({ length: 15 }, () => readStream(next()))
  const [liveRows, endedRows, borderRows] = [4, 7, 10].map((at) => readMasks(sectors.length, streams.slice(at, at + 3)))
  const stretches = readRuns(sectors.length, names.length, streams)
  const others = readBorders(
    borderRows,
    names.length,
    (sector, row) => seatsBetween(stretches, sector, row * unitsInRow, (row + 1) * unitsInRow),
    streams.slice(13),
  )
  const endedSectors = readSectors(next(), next())
  const [gaps, ages] = [readStream(next()), readStream(next())]
  const ended = readEnded(gaps, ages)
  if (![whole, ages, ...streams].every((stream) => stream.isAtEnd()))
    throw new Error(`${broken}there is more than belongs to it`)
  const table = { names, sectors, stretches, liveRows, endedRows, others, endedSectors, ended }
  return {
    names,
    sectors,
    find: (key) => findRun(table, key),
    near: (key) => listNear(table, key),
    answer: (key) => answer(table, key),
  }
}

/** The seats of a sector's stretches from one unit up to another, each once. */
function seatsBetween({ firstRun, starts, seats }, sector, from, to) {
  const found = new Set()
  for (let stretch = firstRun[sector]; stretch < firstRun[sector + 1]; stretch += 1) {
    const end = stretch + 1 < firstRun[sector + 1] ? starts[stretch + 1] : unitsInSector
    if (starts[stretch] < to && end > from) found.add(seats[stretch])
  }
  return [...found]
}

/** The place of a key's sector, or -1. */
function placeOf(sectors, key) {
  const sector = Math.floor(key / unitsInSector)
  let low = 0
  let high = sectors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sectors[middle] < sector) low = middle + 1
    else high = middle
  }
  return key >= 0 && sectors[low] === sector ? low : -1
}

/** The place of a postcode's seat in `names`, or -1 where no live postcode shares its sector. */
function findRun({ sectors, stretches: { firstRun, starts, seats } }, key) {
  const sector = placeOf(sectors, key)
  if (sector < 0) return -1
  const unit = key % unitsInSector
  let first = firstRun[sector]
  let end = firstRun[sector + 1]
  while (end - first > 1) {
    const middle = (first + end) >> 1
    if (starts[middle] <= unit) first = middle
    else end = middle
  }
  return seats[first]
}

/** Real seats around a postcode: where it would lie itself, then those of its row, then those of its sector. */
function listNear(table, key) {
  const sector = placeOf(table.sectors, key)
  if (sector < 0) return []
  const seats = [...listBeside(table, sector, key), ...seatsBetween(table.stretches, sector, 0, unitsInSector)]
  return toSeats(table, seats)
}

function listBeside(table, sector, key) {
  const row = Math.floor((key % unitsInSector) / unitsInRow)
  const inRow = seatsBetween(table.stretches, sector, row * unitsInRow, (row + 1) * unitsInRow)
  return [findRun(table, key), ...inRow, ...(table.others.get(sector * unitsInRow + row) ?? [])]
}

function toSeats({ names }, places) {
  return [...new Set(places)].map((place) => names[place]).filter((name) => name !== '' && name !== 'crown')
}

function answer(table, key) {
  const sector = placeOf(table.sectors, key)
  if (sector < 0) return placeOf(table.endedSectors, key) < 0 ? { is: 'unknown', near: [] } : { is: 'ended' }
  const row = Math.floor((key % unitsInSector) / unitsInRow)
  if (table.endedRows[sector] & (1 << row)) return { is: 'ended' }
  if (!(table.liveRows[sector] & (1 << row))) return { is: 'unknown', near: listNear(table, key) }
  const month = table.ended.get(sector * unitsInSector + (key % unitsInSector))
  if (month !== undefined) return { is: 'ended', year: Math.floor((month - 1) / 12), month: ((month - 1) % 12) + 1 }
  const seat = table.names[findRun(table, key)]
  if (!table.others.has(sector * unitsInRow + row) || seat === '' || seat === 'crown') return { is: 'seat', seat }
  const beside = toSeats(table, listBeside(table, sector, key))
  // One alone is no question: what ended here was elsewhere, and the table had no room to say where.
  return { is: 'border', seats: beside.length > 1 ? beside : listNear(table, key) }
}
