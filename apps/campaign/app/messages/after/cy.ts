import type { en } from './en.ts'

export const cy: typeof en = {
  title: 'Diolch. Un peth arall, os hoffech',
  next: 'Beth sy’n digwydd nesaf',
  steps: {
    answer:
      'Daw’r ateb i’ch mewnflwch eich hun, nid atom ni. Yn aml, peiriant sy’n ateb gyntaf; gall eich AS gymryd wythnosau.',
    read: 'Ni all neb ddweud wrthym a yw wedi cael ei ddarllen.',
    erased:
      'Dridiau ar ôl ei drosglwyddo byddwn yn dileu’r hyn a ysgrifennoch. I wneud hynny’n gynt, agorwch y dudalen breifat o’n neges.',
  },
  silence: 'Dim ateb ar ôl rhai wythnosau? Ysgrifennwch unwaith eto, neu ffoniwch y swyddfa.',
  look: 'I weld pa mor bell y mae, agorwch y dudalen hon eto o’n neges.',
  record: {
    title: 'Beth a wnaeth y Senedd yn San Steffan hyd yma',
    says: 'Mae’r <record>cofnod</record> yn dweud beth a ofynnwyd, pwy a bleidleisiodd sut a beth a ddaeth ohono. Mae’r <map>map</map> (yn Saesneg) yn dangos i ble yr aeth llythyrau. Ni ddangosir eich un chi ar ei ben ei hun byth, ac ni chaiff ei gyfrif cyn yfory.',
  },
  carried: {
    title: 'Diolch. Un cam sydd ar ôl',
    follows: 'Pan fydd ar ei ffordd',
    record:
      'Mae’r <record>cofnod</record> yn dweud beth a ofynnwyd, pwy a bleidleisiodd sut a beth a ddaeth ohono. Ni wyddom am eich llythyr, felly nid ydym yn ei gyfrif.',
    empties:
      'Pan fydd gennych yr hyn sydd ei angen arnoch, pwyswch “Gadael nawr”: ar y dudalen hon yn unig y mae eich llythyr, ac mae’n mynd gyda hi.',
  },
  news: {
    title: 'Newyddion drwy e-bost',
    says: 'Nid ydym wedi eich rhoi ar unrhyw restr. Os ydych am gael newyddion, mae hynny’n ddewis ar wahân: <alerts>Gofyn am newyddion</alerts>.',
  },
  share: {
    title: 'Dywedwch wrth eraill',
    warn: 'Mae rhannu yn dangos i eraill eich bod wedi bod yma. Gwnewch hynny dim ond lle mae’n ddiogel i chi. Nid yw’r ddolen yn dweud dim amdanoch chi na’ch llythyr.',
    keepPrivate: 'Peidiwch byth â rhannu cyfeiriad y dudalen hon: mae’n breifat.',
    label: 'Testun i’w rannu',
    ways: 'Mae pob un o’r rhain yn mynd â chi o’r wefan hon. Bydd y rhai sy’n rhedeg y wefan arall yn gwybod eich bod yn rhannu’r ddolen hon.',
    mail: 'Yn eich rhaglen e-bost eich hun',
    goTo: (name) => `Ar ${name} (yn gadael y wefan hon)`,
    sheet: 'Rhannu',
    code: 'Neu dangoswch hwn: mae ffôn yn ei ddarllen.',
  },
}
