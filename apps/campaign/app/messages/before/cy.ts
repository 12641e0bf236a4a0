import type { en } from './en.ts'

export const cy: typeof en = {
  /** Two lines that everybody reads; the rest is folded under them. */
  safety: {
    label: 'Cyn i chi deipio',
    watched:
      '<b>Rhywun yn gwylio?</b> Mae “Gadael nawr” yn mynd â chi oddi yma ar unwaith. Bydd eich porwr yn dal i gofio’r dudalen hon: mae ffenestr breifat yn fwy diogel.',
    letter:
      '<b>Ni chedwir ac nid anfonir dim a deipiwch</b> nes i chi ddweud. Gadewch allan bopeth a allai niweidio chi neu eraill.',
    more: 'Diogelwch a phreifatrwydd, yn llawn',
  },
  happens: 'Beth sy’n digwydd i’r hyn rydych yn ei deipio',
  postcode: {
    term: 'Eich cod post',
  },
  letter: {
    term: 'Eich llythyr, a phwy ydych chi',
    says: 'sy’n aros ar y dudalen hon yn unig nes i chi ofyn i ni ei anfon. Wedyn byddwn yn eu hamgryptio: dim ond y rhaglen sy’n anfon y llythyr all eu hagor. Ni all yr un o dudalennau’r glymblaid eu dangos.',
  },
  reader: {
    term: 'Pwy sy’n ei ddarllen',
  },
  until: {
    term: 'Tan pryd',
  },
  leaveOut: {
    title: 'Peidiwch â chynnwys, os gwelwch yn dda',
    refuge: 'cyfeiriad lloches, nac unrhyw le y mae rhywun yn cuddio ynddo,',
    children: 'enwau plant,',
    status:
      'eich statws mewnfudo chi na statws neb arall. Nid oes ar y llythyr ei angen, ac ni ellir ei dynnu’n ôl wedyn.',
  },
  watched: {
    title: 'Os gallai rhywun fod yn gwylio',
    screen:
      '<b>Y sgrin hon.</b> Mae “Gadael nawr” ar frig pob tudalen ac mae’n mynd â chi i wefan arall. Os yw JavaScript ymlaen, mae pwyso bysell Shift bysellfwrdd deirgwaith, heb ddim arall rhwng y troeon, yn gwneud yr un peth (nid y bysellfwrdd ar sgrin ffôn). Ni all y naill na’r llall ddileu hanes eich porwr: mae ffenestr breifat, neu ddyfais rhywun arall, yn fwy diogel.',
    danger: '<b>Mewn perygl nawr?</b> Ffoniwch 999.',
  },
  about: 'Am beth hoffech chi ysgrifennu?',
}
