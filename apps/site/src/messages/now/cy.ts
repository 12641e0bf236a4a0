import type { en } from './en.ts'

export const cy: typeof en = {
  title: 'Nawr yn Senedd y Deyrnas Unedig',
  lede: 'Beth sydd ar waith yn San Steffan dros yr hyn rydym yn ei ofyn, beth sydd nesaf, beth a ofynnwyd ac a atebwyd, a beth na allem ei weld.',
  english:
    'Mae teitlau biliau a phapurau yn Saesneg, fel y mae’r Senedd honno yn eu rhoi, a hefyd yr hyn y mae ein cofnod yn ei ddweud amdanynt.',
  follow: 'Cael y dyddiadau hyn mewn calendr, neu drwy ffrwd',
  alerts: 'Cael newyddion drwy e-bost',
  next: { title: 'Dyddiadau nesaf', none: 'Ni wyddom am unrhyw ddyddiad i ddod.' },
  inPlay: {
    title: 'Ar waith nawr',
    none: 'Ni wyddom am yr un bil ar ein cofnod sydd gerbron Senedd y Deyrnas Unedig heddiw, neu sydd i ddod.',
    next: 'Nesaf:',
  },
  calls: {
    title: 'Galwadau sydd ar agor',
    none: 'Ni wyddom am unrhyw alwad am dystiolaeth, ymchwiliad na deiseb am yr hyn a ofynnwn sydd ar agor.',
    until: 'Hyd ei diwrnod olaf, mae pob un yn derbyn yr hyn y mae pobl yn ei anfon.',
    caution:
      '<b>Meddyliwch am eich enw.</b> Gellir cyhoeddi’r hyn y mae pobl yn ei anfon i Senedd y Deyrnas Unedig, gyda phwy a’i hanfonodd. Os gallai hynny eich rhoi chi neu rywun arall mewn perygl, gofynnwch i’r pwyllgor cyn anfon dim, neu gadewch i sefydliad ysgrifennu.',
    page: 'Tudalen Senedd y Deyrnas Unedig amdani',
  },
  waiting: {
    title: 'Yn aros am ateb',
    none: 'Nid oes cwestiwn am yr hyn a ofynnwn sydd ar ein cofnod yn aros am ateb.',
  },
  answered: {
    title: 'Wedi’u hateb',
    says: 'Pob un yn ei eiriau ei hun: ateb, gwrthodiad, neu nad oes gan neb yr hyn a ofynnwyd.',
  },
  lately: { title: 'Dywedwyd a chyhoeddwyd yn ddiweddar', all: 'Popeth yn ôl dyddiad' },
  asks: { title: 'Sut mae pob cais yn sefyll', none: 'Nid oes cais ar ein cofnod eto.' },
  looked: {
    title: 'Hyd at ba bryd yr edrychom',
    never:
      'Nid yw Senedd y Deyrnas Unedig wedi’i holi o’r fan hon eto. Pobl a roddodd yr hyn sydd uchod ar ein cofnod â llaw.',
    more: 'Sut y gwneir gweddill y cofnod, a than pryd',
  },
  unseen: {
    title: 'Beth na allem ei weld',
    nothing: 'Dim hyd y gwyddom.',
    nothingBesides: 'Dim hyd y gwyddom, heblaw’r hyn na holwyd amdano eto.',
    nobodyLooked: 'Y cyfan: ni holwyd Senedd y Deyrnas Unedig oddi yma eto.',
    over: 'Ar ben eto',
  },
}
