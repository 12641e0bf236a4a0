import type { en } from './en.ts'

export const cy: typeof en = {
  skip: 'Neidio i’r dudalen',
  main: 'Prif ddewislen',
  menu: 'Dewislen',
  ask: 'Ein cais',
  now: 'Nawr',
  timeline: 'Llinell amser',
  bills: 'Biliau',
  evidence: 'Tystiolaeth',
  explained: 'Esboniadau',
  inEnglish: 'Yn Saesneg:',
  inEnglishMark: '(yn Saesneg)',
  write: 'Ysgrifennu at eich AS',
  leave: 'Gadael nawr',
  languages: 'Ieithoedd',
  foot: {
    leave:
      'Mae <b>Gadael nawr</b>, ar frig pob tudalen, yn mynd â chi i wefan arall ar unwaith. Mae pwyso bysell Shift bysellfwrdd deirgwaith, heb ddim arall rhwng y troeon, yn gwneud yr un peth os yw JavaScript ymlaen. Ni all y naill na’r llall glirio’r hyn y mae eich porwr yn ei gofio: <safer>darllenwch sut i bori’n fwy diogel</safer>.',
    nothing:
      'Dim cyfrif ymwelwyr, dim byd wedi’i lwytho oddi wrth neb arall. Un cwci, sy’n gorffen gyda’ch ymweliad ac nad yw’n dweud dim amdanoch wrth neb arall.',
    kept: 'Beth rydym yn ei gadw o lythyr, a than pryd',
    safety: 'Preifatrwydd a diogelwch',
    progress: 'Y llythyrau hyd yma',
    now: 'Nawr yn Senedd y Deyrnas Unedig',
    notices: 'Newyddion a galwadau i weithredu',
    follow: 'Dilyn yr hyn sy’n newydd',
    search: 'Chwilio’r cofnod',
    explained: 'Esbonio Senedd y Deyrnas Unedig',
    glossary: 'Geirfa',
    data: 'O ble y daw’r cofnod',
    openData: 'Data agored',
    licences:
      'Yn cynnwys gwybodaeth Seneddol o dan drwydded <parliament>Open Parliament Licence v3.0</parliament> (yn Saesneg), a gwybodaeth y sector cyhoeddus o dan <government>Open Government Licence v3.0</government> (yn Saesneg).',
  },
  steps: {
    label: 'Camau',
    why: 'Eich geiriau',
    sign: 'Eich enw',
    read: 'Darllen',
    done: 'Wedi’i wneud: ',
    at: (step) => `Cam ${step} o 4: `,
    title: (step) => `Llythyr, cam ${step} o 4`,
    faultyTitle: (step) => `Gwiriwch: Llythyr, cam ${step} o 4`,
  },
  faults: {
    change: 'Newidiwch hyn, os gwelwch yn dda: ',
    count: {
      one: 'Un peth i’w newid',
      two: 'Dau beth i’w newid',
      few: 'Tri pheth i’w newid',
      many: 'Chwe pheth i’w newid',
      other: '# peth i’w newid',
    },
  },
  copy: 'Copïo',
  copied: 'Wedi’i gopïo',
}
