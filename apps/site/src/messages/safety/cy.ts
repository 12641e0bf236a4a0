import type { en } from './en.ts'

export const cy: typeof en = {
  title: 'Preifatrwydd a diogelwch',
  lede: 'Nid yw’r tudalennau hyn yn cadw dim amdanoch. Efallai fod eich porwr chi. Dyma beth y gallwch ei wneud.',
  danger:
    '<b>Os ydych mewn perygl nawr, ffoniwch 999.</b> Os na allwch siarad, ffoniwch o ffôn symudol, gwrandewch, a phwyswch 55 pan ofynnir ichi, a dim ond bryd hynny. <help>Ble mae cymorth</help>',
  leaving: {
    title: 'Gadael yn gyflym',
    button:
      'Pwyswch <b>Gadael nawr</b>, yn y gornel ar frig pob tudalen. Cewch eich tywys i wefan arall. Mae’r botwm bob amser yn gweithio.',
    keys: 'Pan fydd JavaScript ymlaen, mae bysell <b>Shift</b> bysellfwrdd yn gwneud yr un peth: pwyswch hi deirgwaith, heb ddim arall rhwng y troeon. Mae bysell arall, y llygoden neu gyffyrddiad yn dechrau’r cyfrif eto, fel na fydd priflythrennau byth yn gadael y dudalen. Nid yw’r fysell Shift ar sgrin ffôn yn cyfrif tra byddwch yn ysgrifennu: defnyddiwch y botwm. Mae tair gwaith yn ddigon; ar ôl pump, gall Windows ofyn ichi am fysellau gludiog (Sticky Keys).',
    back: 'Mae’r dudalen yr oeddech arni yn cael ei disodli, felly nid yw mynd yn ôl yn ei hagor eto. Gellir o hyd agor tudalennau a welsoch <em>cyn</em> hynny drwy fynd yn ôl.',
    history:
      '<b>Nid yw’n clirio eich hanes pori.</b> Ni all unrhyw wefan wneud hynny drosoch. Gall rhywun sy’n edrych ar y ddyfais hon wedyn weld o hyd eich bod wedi dod yma.',
  },
  browsing: {
    title: 'Pori’n fwy diogel',
    device:
      'Defnyddiwch ddyfais na all y person rydych yn poeni amdano ei chyrraedd: mewn llyfrgell, yn y gwaith, neu un ffrind.',
    window:
      'Defnyddiwch ffenestr breifat. Mae porwyr yn ei galw’n Private, Incognito neu InPrivate. Nid yw’n cadw hanes ar ôl ichi ei chau.',
    history:
      'Gallwch dynnu tudalennau unigol o’ch hanes. Gall rhywun sylwi ar hanes gwag hefyd: meddyliwch pa un sy’n fwy diogel i chi.',
    tracking:
      'Os gallai rhywun fod wedi rhoi ap tracio ar eich ffôn, gall weld mwy na’ch hanes. Defnyddiwch ddyfais arall.',
    more: 'Mwy o help: <refuge>Refuge, diogelwch technoleg</refuge> (yn Saesneg) a <womensAid>Women’s Aid, cuddio’ch ôl ar-lein</womensAid> (yn Saesneg).',
  },
  keeps: {
    title: 'Beth mae’r wefan hon yn ei gadw',
    nothing: 'Dim am bwy sy’n ei darllen.',
    cookies:
      'Dim cwcis tra byddwch yn darllen, a dim byd wedi’i storio yn eich porwr gennym ni. Mae “Gadael nawr” yn gosod un ac yn ei ollwng yr un eiliad: mae hynny’n gwneud i’ch porwr anghofio’r hyn a deipioch. Gall gadw copïau o dudalennau, fel y gwna ym mhobman.',
    counting: 'Dim cyfrif ymwelwyr, a dim trydydd parti: nid oes yr un dudalen yn gofyn i gwmni arall am ddim.',
    addresses: 'Dim rhestr o gyfeiriadau. Nid ydym yn cofnodi pa ddyfais a ofynnodd am ba dudalen.',
    names:
      'Mae’r enwau y mae eich porwr yn eu dangos ar gyfer y tudalennau hyn yn blaen o fwriad, fel “Cofnod biliau”. Gall pwy bynnag sy’n rhedeg eich rhwydwaith weld cyfeiriad y wefan hon o hyd.',
  },
  writing: {
    title: 'Pan fyddwch yn ysgrifennu at eich AS',
    says: 'Mae’r tudalennau ysgrifennu yn dweud beth sy’n digwydd i’r hyn a deipiwch cyn ichi ei deipio: pwy sy’n ei ddarllen, a than pryd. Dim ond ar gyfer eich llythyr y defnyddir eich cod post, eich enw a’ch geiriau. Peidiwch â rhoi cyfeiriad lloches mewn llythyr.',
  },
  news: {
    title: 'Pan fyddwch yn gofyn am newyddion drwy e-bost',
    says: 'Rydym yn cadw eich cyfeiriad ar gyfer hynny’n unig. Mae wedi’i amgryptio, a dim ond y rhaglen sy’n anfon post all ei agor. Caiff ei ddileu ar unwaith pan fyddwch yn stopio, ac ar ôl 24 awr os na fyddwch yn cadarnhau. Nid ydym yn gweld a ydych yn agor e-bost nac yn dilyn dolen ynddo. Gall rhywun sy’n gallu agor eich mewnflwch ddarllen yr hyn rydych yn ei ddilyn.',
  },
  answers: {
    title: 'Pwy sy’n atebol amdano',
    trial: 'Gosodiad prawf yw hwn. Nid oes neb yn atebol am yr hyn a deipiwch yma: peidiwch â theipio dim byd go iawn.',
    about: '<about>Pwy sy’n rhedeg hwn, a sut i gysylltu â nhw</about>',
  },
  others: {
    title: 'Gwefannau eraill',
    says: 'Mae ffynonellau ar wefannau pobl eraill. Mae ganddyn nhw eu rheolau eu hunain, ac nid ydym yn dweud wrthynt o ble y daethoch.',
  },
}
