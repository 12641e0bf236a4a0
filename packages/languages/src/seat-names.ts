import type { Language } from './languages.ts'

/**
 * What seats of Wales are called in Welsh where their name is another: from the Parliamentary Constituencies Order, by
 * mySociety's list of it (github.com/mysociety/2025-constituencies, docs/js/pcon_2024_lookup.json of 2 July 2024), which drops
 * the circumflex of ŵ: it stands here as in the record's own Glyndŵr. The other nine, Caerfyrddin among them, have one name.
 */
const welshNames = new Map([
  ['Alyn and Deeside', 'Alun a Glannau Dyfrdwy'],
  ['Blaenau Gwent and Rhymney', 'Blaenau Gwent a Rhymni'],
  ['Brecon, Radnor and Cwm Tawe', 'Aberhonddu, Maesyfed a Chwm Tawe'],
  ['Bridgend', 'Pen-y-bont'],
  ['Caerphilly', 'Caerffili'],
  ['Cardiff East', 'Dwyrain Caerdydd'],
  ['Cardiff North', 'Gogledd Caerdydd'],
  ['Cardiff South and Penarth', 'De Caerdydd a Phenarth'],
  ['Cardiff West', 'Gorllewin Caerdydd'],
  ['Clwyd East', 'Dwyrain Clwyd'],
  ['Clwyd North', 'Gogledd Clwyd'],
  ['Gower', 'Gŵyr'],
  ['Merthyr Tydfil and Aberdare', 'Merthyr Tydfil ac Aberdâr'],
  ['Mid and South Pembrokeshire', 'Canol a De Sir Benfro'],
  ['Monmouthshire', 'Sir Fynwy'],
  ['Montgomeryshire and Glyndŵr', 'Maldwyn a Glyndŵr'],
  ['Neath and Swansea East', 'Castell-nedd a Dwyrain Abertawe'],
  ['Newport East', 'Dwyrain Casnewydd'],
  ['Newport West and Islwyn', 'Gorllewin Casnewydd ac Islwyn'],
  ['Rhondda and Ogmore', 'Rhondda ac Ogwr'],
  ['Swansea West', 'Gorllewin Abertawe'],
  ['Vale of Glamorgan', 'Bro Morgannwg'],
  ['Wrexham', 'Wrecsam'],
])

/** A seat's name as it is said in a language: its Welsh one in Welsh, where it has one; else as the record has it. */
export function seatNameIn(language: Language, name: string): string {
  return language === 'cy' ? (welshNames.get(name) ?? name) : name
}
