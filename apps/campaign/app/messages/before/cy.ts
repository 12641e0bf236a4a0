import type { en } from './en.ts'

export const cy: typeof en = {
  title: 'Cyn i chi ysgrifennu',
  lede: 'Mae eich AS yno i chi. Dywedwch wrtho neu wrthi, yn eich enw eich hun ac yn rhannol yn eich geiriau eich hun, pam na ddylai’r hyn y mae dioddefwr yn ei ddweud wrth yr heddlu fyth gyrraedd yr awdurdodau mewnfudo. Mae’n cymryd tua phum munud.',
  mpIs: 'Yr Aelod Seneddol (AS) yw’r person a etholwyd i Dŷ’r Cyffredin yn San Steffan dros y lle rydych chi’n byw ynddo.',
  happens: 'Beth sy’n digwydd i’r hyn rydych yn ei deipio',
  postcode: {
    term: 'Eich cod post',
    says: 'sy’n dod o hyd i’ch AS. Nid yw’n mynd ymhellach, oni bai eich bod yn ei roi yn eich llythyr. postcodes.io sy’n gwneud y chwiliad; mae’n gweld y cod post ac nid chi.',
  },
  letter: {
    term: 'Eich llythyr, a phwy ydych chi',
    says: 'sy’n aros ar y dudalen hon yn unig nes i chi ofyn i ni ei anfon. Wedyn byddwn yn eu hamgryptio: dim ond y rhaglen sy’n anfon y llythyr all eu hagor. Ni all yr un o dudalennau’r glymblaid eu dangos.',
  },
  reader: {
    term: 'Pwy sy’n ei ddarllen',
    says: 'eich AS a’r bobl sy’n gweithio yn ei swyddfa. Gallant ei gadw, a gallant ei basio ymlaen at weinidog.',
  },
  until: {
    term: 'Tan pryd',
    says: 'Byddwn yn ei ddileu 24 awr ar ôl i chi ysgrifennu os na fyddwch yn ei gadarnhau, 72 awr ar ôl i weinydd post eich AS ei dderbyn, neu ar unwaith pan fyddwch yn gofyn. Os na all fynd allan o fewn pythefnos, cewch y testun yn ôl. Yr hyn sy’n aros yw cyfrif: un llythyr, yr etholaeth hon, y diwrnod hwn. Ac, nes i’r ymgyrch gau, ôl sy’n sicrhau nad oes neb yn cyfrif ddwywaith. <privacy>Y cyfan, yn fanwl</privacy>',
  },
  leaveOut: {
    title: 'Peidiwch â chynnwys, os gwelwch yn dda',
    refuge: 'cyfeiriad lloches, nac unrhyw le y mae rhywun yn cuddio ynddo,',
    children: 'enwau plant,',
    status:
      'eich statws mewnfudo chi na statws neb arall. Nid oes ar y llythyr ei angen, ac ni ellir ei dynnu’n ôl wedyn.',
  },
  ownCase:
    '<b>Ai amdanoch chi y mae?</b> Mae’r llythyr hwn yn gofyn am newid yn y gyfraith, a gall llawer o bobl ei ddarllen. Os oes angen help arnoch gyda’ch achos eich hun, gofynnwch yn uniongyrchol i swyddfa eich AS, heb y dudalen hon.',
  watched: {
    title: 'Os gallai rhywun fod yn gwylio',
    screen:
      '<b>Y sgrin hon.</b> Mae “Gadael nawr” ar frig pob tudalen ac mae’n mynd â chi i wefan arall. Os yw JavaScript ymlaen, mae pwyso bysell Shift bysellfwrdd deirgwaith, heb ddim arall rhwng y troeon, yn gwneud yr un peth (nid y bysellfwrdd ar sgrin ffôn). Ni all y naill na’r llall ddileu hanes eich porwr: mae ffenestr breifat, neu ddyfais rhywun arall, yn fwy diogel.',
    inbox: (subject) =>
      `<b>Eich mewnflwch.</b> Os byddwn yn anfon y llythyr ar eich rhan, byddwn yn ysgrifennu i’ch cyfeiriad e-bost: un neges er mwyn i chi gadarnhau. Ei phwnc yw “${subject}”, ac nid oes dim am yr ymgyrch hon ynddi. Ni fyddwn yn ysgrifennu eto oni bai na ellir danfon eich llythyr, ac yna bydd ei eiriau yn y neges, neu i basio ymlaen ateb a ddaeth atom ni yn lle atoch chi. Yno hefyd y daw ateb eich AS. Os gall rhywun arall ddarllen y mewnflwch hwnnw, rhowch gyfeiriad arall, neu anfonwch y llythyr ar bapur.`,
    danger: '<b>Mewn perygl nawr?</b> Ffoniwch 999.',
  },
  about: 'Am beth hoffech chi ysgrifennu?',
  start: 'Dechrau eich llythyr',
  onePageEach: 'Un cwestiwn ar bob tudalen. Byddwch yn gweld popeth cyn i ddim fynd allan.',
}
