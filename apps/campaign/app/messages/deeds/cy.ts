import type { en } from './en.ts'

export const cy: typeof en = {
  title: 'Beth wnaethon nhw am hyn',
  votes: {
    for: (day) => `Pleidleisiodd o’i blaid ar ${day}.`,
    against: (day) => `Pleidleisiodd yn ei herbyn ar ${day}.`,
    absent: (day) => `Ni phleidleisiodd ar ${day}.`,
  },
  signed: (day) => `Rhoddodd enw wrth rywbeth am hyn, ddiwethaf ar ${day}.`,
  spoke: (day) => `Siaradodd am hyn yn y Senedd yn San Steffan, ddiwethaf ar ${day}.`,
  asked: (day) => `Holodd y Llywodraeth am hyn, ddiwethaf ar ${day}.`,
  committee: (bill) => `Mae ar y pwyllgor sy’n mynd drwy’r bil hwn: ${bill}.`,
  newSince: (day) =>
    `Yn AS ers ${day}: nid oedd yn AS eto pan bleidleisiodd Tŷ’r Cyffredin. Gallwch chi fod y cyntaf i ofyn.`,
  nothing: (day) => `Ar ${day} nid oedd dim ganddynt am hyn yn ein cofnod. Gallwch chi fod y cyntaf i ofyn.`,
  write: (name) => `Ysgrifennu at ${name}`,
  comeIn: { title: 'Un eiliad', go: 'Ymlaen' },
  unsure: 'Ni wn i ba un',
}
