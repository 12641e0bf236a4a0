import type { en } from './en.ts'

export const cy: typeof en = {
  title: 'Pa un o’r rhain yw eich un chi?',
  border: (seats) => `Mae’r cod post hwn yn agos at ffin: mae’r cartrefi o’i gwmpas yn etholaethau ${seats}.`,
  row: (seats) =>
    `Mae’r cod post hwn, a’r rhai sy’n wahanol iddo yn y llythyren olaf yn unig, mewn etholaethau gwahanol, neu roeddent cyn iddynt ddod i ben: ${seats}.`,
  mostIn: (seat) => `Mae’r rhan fwyaf o’i gartrefi yn etholaeth ${seat}.`,
  northernIreland:
    'Nid yw Gogledd Iwerddon yn ein tabl o godau post, felly ni all cod post ddweud wrthym beth yw eich etholaeth yno. Dyma ei hetholaethau.',
  around: {
    title: 'Ai un o’r rhain yw eich etholaeth?',
    says: 'Dyma’r etholaethau o gwmpas y cod post hwnnw. Dewiswch eich un chi os ydych yn ei gwybod.',
  },
  memberUnknown: 'Ni wyddom eto pwy sy’n ei chynrychioli',
  vacant: 'Yn wag ar hyn o bryd',
  unsure: {
    title: 'Nid wyf yn gwybod',
    says: 'Mae eich cerdyn pleidleisio yn enwi eich etholaeth. Mae eich cyngor yn gwybod hefyd: chwiliwch am “etholiadau” ar ei wefan, neu gofynnwch i’w wasanaethau etholiadol.',
    stillUnsure: (seat, border) =>
      `Os na allwch gael gwybod: ysgrifennwch at AS ${seat}. Bydd eich llythyr wedyn yn dweud eich bod yn byw ar y ffin rhwng ${border}, fel y gall y swyddfa wirio.`,
    go: 'Mynd ymlaen fel hyn',
  },
  letterSays: (border) =>
    `Bydd eich llythyr yn dweud eich bod yn byw ar y ffin rhwng ${border}, gan na wyddoch ar ba ochr.`,
  edges:
    'Gall cod post ar ymyl etholaeth fod yn rhannol yn yr etholaeth drws nesaf. Mae eich cerdyn pleidleisio yn enwi eich un chi.',
  ended:
    'Nid yw’r cod post hwn yn cael ei ddefnyddio mwyach. Rhowch yr un sy’n cael ei ddefnyddio nawr, os gwelwch yn dda, neu dewiswch eich etholaeth o’r rhestr.',
  accept: (postcode) => `Ie, ${postcode} oedd gen i mewn golwg`,
  filter: {
    label: 'Chwiliwch yn ôl ei henw',
    hint: 'Teipiwch ran o’r enw, er enghraifft enw tref. Mae’r rhestr yn mynd yn fyrrach wrth i chi deipio.',
    none: 'Nid oes gan unrhyw etholaeth enw fel yna. Rhowch gynnig ar dref gyfagos, neu ar ran o’r gair.',
    many: (count) => `Mae gan ${count} o etholaethau hynny yn eu henw. Teipiwch ychydig mwy.`,
    whole: 'Agorwch y rhestr: mae’r etholaethau fesul gwlad, yn nhrefn yr wyddor.',
  },
}
