import type { en } from './en.ts'

export const cy: typeof en = {
  anyone:
    '<b>Caiff unrhyw un sy’n byw yno ysgrifennu</b>: o unrhyw genedl, unrhyw statws mewnfudo, unrhyw oed. Nid oes angen pleidlais.',
  title: 'Beth yw AS? Dramor, heb e-bost, sefydliad',
  mp: 'Aelod Seneddol (AS)',
  abroad: {
    term: 'Rydych yn byw dramor ac yn pleidleisio yn y Deyrnas Unedig',
    says: 'Eich AS yw un yr etholaeth lle rydych wedi cofrestru i bleidleisio: fel rheol, lle buoch ddiwethaf ar y gofrestr. Defnyddiwch god post oddi yno, neu dewiswch yr etholaeth o’r rhestr.',
  },
  crown: {
    term: 'Jersey, Guernsey ac Ynys Manaw',
    says: 'Nid oes ganddynt AS. Maent yn gwneud eu cyfreithiau eu hunain: ysgrifennwch at eich aelod o’r States Assembly, y States of Deliberation neu’r House of Keys.',
  },
  noEmail: {
    term: 'Nid oes gennych gyfeiriad e-bost',
    says: 'Nid oes angen un: argraffwch y llythyr, neu copïwch ef â llaw, a’i bostio. Rhowch gyfeiriad ynddo dim ond os ydych am gael ateb yno.',
  },
  organisation: {
    term: 'Rydych yn ysgrifennu dros sefydliad',
    says: 'Llythyr person sy’n byw yn yr etholaeth yw hwn. Caiff sefydliad ysgrifennu hefyd: yn ei enw ei hun, at AS y lle y mae’n gweithio ynddo.',
  },
}
