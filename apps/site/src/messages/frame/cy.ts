import type { en } from './en.ts'

export const cy: typeof en = {
  skip: 'Neidio i’r dudalen',
  main: 'Prif ddewislen',
  menu: 'Dewislen',
  nav: {
    ask: 'Ein cais',
    now: 'Nawr',
    timeline: 'Llinell amser',
    bills: 'Biliau',
    evidence: 'Tystiolaeth',
    explained: 'Esboniadau',
  },
  write: 'Ysgrifennu at eich AS',
  leave: 'Gadael nawr',
  languages: 'Ieithoedd',
  inEnglish: { before: 'Yn Saesneg:', mark: '(yn Saesneg)' },
  help: 'Ymgyrch yw hon. Nid yw’n derbyn adroddiadau. Mewn perygl nawr? Ffoniwch <b>999</b>. <help>Ble mae cymorth</help>',
  helpTitle: 'Ble mae cymorth',
  foot: {
    leave:
      'Mae <b>Gadael nawr</b>, ar frig pob tudalen, yn mynd â chi i wefan arall ar unwaith. Mae pwyso bysell Shift bysellfwrdd deirgwaith, heb ddim arall rhwng y troeon, yn gwneud yr un peth os yw JavaScript ymlaen. Ni all y naill na’r llall glirio’r hyn y mae eich porwr yn ei gofio: <safer>darllenwch sut i bori’n fwy diogel</safer>.',
    nothing:
      'Nid yw’r wefan hon yn cadw dim byd amdanoch. Dim cwcis, dim cyfrif ymwelwyr, dim byd wedi’i lwytho oddi wrth neb arall.',
    about: 'Pwy sy’n rhedeg hwn',
    kept: 'Beth rydym yn ei gadw o lythyr, a than pryd',
    safety: 'Preifatrwydd a diogelwch',
    progress: 'Y llythyrau hyd yma',
    now: 'Nawr yn Senedd y Deyrnas Unedig',
    pictures: 'Y cofnod mewn lluniau',
    notices: 'Newyddion a galwadau i weithredu',
    follow: 'Dilyn yr hyn sy’n newydd',
    search: 'Chwilio’r cofnod',
    explained: 'Esbonio Senedd y Deyrnas Unedig',
    glossary: 'Geirfa',
    data: 'O ble y daw’r cofnod',
    openData: 'Data agored',
    press: 'I newyddiadurwyr',
    licences:
      'Yn cynnwys gwybodaeth Seneddol o dan drwydded <parliament>Open Parliament Licence v3.0</parliament> (yn Saesneg), a gwybodaeth y sector cyhoeddus o dan <government>Open Government Licence v3.0</government> (yn Saesneg).',
  },
  notFound: {
    title: 'Heb ei chanfod',
    says: 'Nid oes tudalen yma',
    lede: 'Efallai fod y cyfeiriad wedi newid, neu fod llythyren ar goll ohono.',
    home: 'Beth sy’n cael ei ofyn, a sut mae pethau’n sefyll',
    bills: 'Y biliau',
    evidence: 'Y dystiolaeth',
  },
  failed: {
    title: 'Rhowch gynnig arall arni',
    says: 'Ni allwn ddangos y dudalen hon ar hyn o bryd',
    lede: 'Ein bai ni yw hyn, nid eich bai chi. Rhowch gynnig arall arni ymhen munud.',
    others:
      'Nid oes angen y rhan sydd i lawr ar y tudalennau hyn: <explained>esbonio Senedd y Deyrnas Unedig</explained>, <about>pwy sy’n rhedeg hwn</about>, a <safety>preifatrwydd a diogelwch</safety>.',
  },
  titles: { home: 'Cofnod biliau', reading: 'Darllen' },
}
