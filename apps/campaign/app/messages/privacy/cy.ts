import type { en } from './en.ts'

export const cy: typeof en = {
  title: 'Beth rydym yn ei gadw, a than pryd',
  lede: 'Cyn lleied ag sydd ei angen ar lythyr, am gyn lleied o amser. Ni all neb gymryd oddi wrthym yr hyn nad yw gennym.',
  until: 'Tan pryd? ',
  kept: {
    postcode: {
      what: 'Eich cod post',
      how: 'Fe’i hanfonir unwaith i’r gwasanaeth chwilio. Nid ydym yn ei gadw yn unman.',
      until: 'Mae wedi mynd unwaith y bydd eich AS wedi’i ganfod. Os rhowch ef yn eich llythyr, mae’n rhan ohono.',
    },
    seat: {
      what: 'Eich etholaeth a’ch AS',
      how: 'Gyda’r llythyr, ac yn y cyfrif sy’n aros.',
      until: 'Mae’r cyfrif yn aros: mae’n enwi lle, a neb.',
    },
    letter: {
      what: 'Eich llythyr: enw, cyfeiriad e-bost, cyfeiriad post a chod post os cânt eu rhoi, eich geiriau, a’r iaith rydych yn ei darllen',
      how: 'Wedi’i amgryptio. Mae ei allwedd ei hun dan glo, ag allwedd arall sy’n newid bob dydd, a dim ond y broses sy’n anfon post all ei agor: ni all y wefan hon, ac nid yw’r un o sgriniau ein staff yn ei ddangos.',
      until:
        '24 awr os na fyddwch yn cadarnhau; 72 awr ar ôl i weinydd post eich AS ei dderbyn; os na all fynd allan o fewn pythefnos, cewch y testun yn ôl a byddwn yn ei ddileu 72 awr wedyn; ar unwaith pan fyddwch yn gofyn.',
    },
    message: {
      what: 'Y neges sy’n gofyn i chi gadarnhau',
      how: 'Wedi’i hamgryptio yn yr un ffordd.',
      until: 'Nes iddi gael ei throsglwyddo, 24 awr ar y mwyaf.',
    },
    sent: {
      what: 'Bod llythyr wedi’i anfon',
      how: 'Ymgyrch, etholaeth, diwrnod, ac a gafodd ei drosglwyddo.',
      until: 'Am byth: nid yw’n sôn am neb.',
    },
    once: {
      what: 'Ôl pwy a ysgrifennodd at bwy',
      how: 'Fel nad oes neb yn cyfrif ddwywaith: cod a wnaed o’ch cyfeiriad e-bost a’ch AS, o dan ddwy allwedd. O’r cod yn unig ni all neb ganfod eich cyfeiriad. Gallai rhywun â’n cronfa ddata a’n hallweddi wirio a ysgrifennwyd o gyfeiriad y mae’n ei wybod eisoes.',
      until: 'Nes i’r ymgyrch gau; cyn hynny os na ellid danfon eich llythyr, neu os tynnoch ef yn ôl.',
    },
    sketch: {
      what: 'Ôl eich geiriau eich hun',
      how: 'Er mwyn gallu dweud a yw llythyrau’n debyg iawn i’w gilydd: un beit ar bymtheg na ellir cael yr un gair ohonynt.',
      until: 'Nes i’r ymgyrch gau.',
    },
    alerts: {
      what: 'Newyddion drwy e-bost, os gofynnoch amdano: eich cyfeiriad, a’r iaith rydych yn ei darllen',
      how: 'Wedi’u hamgryptio yn yr un modd. Nid felly’r hyn rydych yn ei ddilyn, a pha mor aml.',
      until: '24 awr os nad ydych yn cadarnhau; wedyn nes i chi roi’r gorau iddo, ac yna caiff ei ddileu ar unwaith.',
    },
    address: {
      what: 'Eich cyfeiriad rhyngrwyd',
      how: 'Dim ond cod a wnaed ohono, i atal camddefnydd. Caiff allwedd y cod ei thaflu bob dydd, ac ar ôl hynny ni all neb ei weithio’n ôl.',
      until: 'Diwrnod.',
    },
  },
  others: {
    title: 'Pwy arall sy’n gweld rhywbeth',
    postcodes: 'Mae postcodes.io yn gweld cod post, o’n gweinydd ni. Nid yw’n eich gweld chi.',
    servers: 'Mae’r gweinyddion post rhyngom ni a’ch AS yn cludo eich llythyr, fel y maent yn cludo pob e-bost.',
    mp: 'Mae eich AS a’i swyddfa yn ei ddarllen, gallant ei gadw, a gallant ei basio ymlaen at weinidog.',
    provider: 'Mae eich darparwr e-bost eich hun yn cadw ein negeseuon ac ateb eich AS nes i chi eu dileu.',
  },
  noCookies:
    'Mae’r tudalennau hyn yn gosod un cwci. Mae’n dweud pa lythyr sydd ar agor, fel nad yw Yn ôl yn dangos dim ar ôl i chi adael; heb JavaScript mae hefyd yn dal yr hyn a deipioch hyd yma, wedi’i selio fel y gallwn ni yn unig ei ddarllen, yn eich porwr ac nid gyda ni. Mae gadael, anfon, awr heb ei ddefnyddio, neu gau’r porwr yn ei orffen. Nid oes cyfrif ymwelwyr, dim hysbysebion, a dim byd o weinydd neb arall. Mae’r iaith yn rhan o gyfeiriad tudalen, ac nid oes dim yn ei chofio.',
  handOver: {
    title: 'Yr hyn y gellid ein gorfodi i’w drosglwyddo',
    says: 'Pe bai llys neu awdurdod yn gorchymyn hynny: y llythyrau sydd heb eu dileu eto, a’r cyfrif. Ar ôl eu dileu, y cyfrif a’r olion yn unig, ac nid ydynt yn enwi neb.',
    erased:
      'Ni allwn adfer yr hyn sydd wedi’i ddileu. Am gyfnod gall ei beitiau dan glo aros yn ffeiliau ein cronfa ddata, fel yn rhai unrhyw gronfa ddata. Dinistrir allwedd pob dydd unwaith y bydd yr hyn rydym yn dal i’w gadw wedi’i gloi â’r nesaf: o fewn deuddydd fel rheol, ac o fewn 30 diwrnod fan bellaf, cyhyd â bod y rhaglen sy’n anfon post yn rhedeg. O hynny ymlaen ni all neb agor y beitiau hynny, pwy bynnag sydd â hwy. Tan hynny gallai rhywun a gymerodd y ffeiliau a’r allwedd honno ill dau wneud hynny.',
    copies:
      'Dim ond dan glo y mae copïau wrth gefn o’n cronfa ddata yn dal llythyrau, ac nid ydym yn gwneud copïau o’r allweddi hynny. Ffeil fach yw allwedd, sy’n cael ei throsysgrifo a’i dileu; ni allwn weld yr hyn y mae disg yn ei gadw y tu ôl i’n cefnau.',
  },
  youCan: {
    title: 'Yr hyn y gallwch chi ei wneud',
    erase: 'Dileu eich llythyr unrhyw bryd, ar y dudalen breifat y mae’r neges yn arwain ati.',
    carry: 'Defnyddio eich e-bost eich hun neu bapur: wedyn ni fydd byth gennym ni.',
    leaveOut: 'Gadael allan unrhyw beth na fyddech am i eraill ei ddarllen.',
  },
}
