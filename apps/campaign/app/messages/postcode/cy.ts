import type { en } from './en.ts'

export const cy: typeof en = {
  onThisDevice:
    'Nid yw eich cod post yn gadael y ddyfais hon. Fe’i chwilir yma; dim ond yr etholaeth y mae ynddi, neu’r ychydig y gall fod ynddynt, a anfonir atom.',
  onThisServer: 'Chwilir am eich cod post ar y gweinydd hwn ac yn unman arall.',
  atPostcodesIo: 'Rydym yn gofyn i postcodes.io ble y mae. Maen nhw’n gweld y cod post, ond nid chi.',
  malformed:
    'Nid yw hynny’n edrych fel cod post. Mae cod post yn edrych fel M1 1AD neu SW1A 0AA: gwiriwch y llythrennau a’r rhifau.',
  before:
    'sy’n dod o hyd i’ch AS. Nid yw’n mynd ymhellach, oni bai eich bod yn ei roi yn eich llythyr. Chwilir amdano ar y ddyfais hon neu ar ein gweinydd ein hunain, mewn tabl o’r holl godau post: ni ofynnir i neb arall.',
  kept: 'Chwilir amdano ar eich dyfais neu ar ein gweinydd ein hunain. Nid ydym yn ei gadw yn unman.',
  others: 'Ni ofynnir i neb am eich cod post: rydym yn chwilio amdano mewn tabl o’n heiddo ein hunain.',
  forces: {
    title: 'Cyfeiriad y Lluoedd Prydeinig',
    says: 'Nid yw’r cyfeiriadau hyn mewn unrhyw etholaeth. Defnyddiwch god post y cyfeiriad yn y Deyrnas Unedig yr ydych yn pleidleisio ohono, neu dewiswch eich etholaeth o’r rhestr.',
  },
  overseas: {
    title: 'Gibraltar a’r tiriogaethau tramor',
    says: 'Mae’r cod post hwn yn un o diriogaethau tramor Prydain. Nid oes gan y tiriogaethau hyn sedd yn Nhŷ’r Cyffredin, felly nid oes AS i ysgrifennu ato.',
    also: 'Os ydych hefyd yn byw yn y Deyrnas Unedig, neu’n pleidleisio yno, defnyddiwch y cod post hwnnw isod.',
  },
  nowhere: {
    title: 'Ni wyddom am unrhyw le i’r cod post hwn',
    says: 'Mae’n cael ei ddefnyddio, ond mae’r rhan fwyaf o godau post fel hyn yn perthyn i flwch post neu i sefydliad mawr. Defnyddiwch god post y lle rydych yn byw, neu dewiswch eich etholaeth o’r rhestr.',
  },
  dissolved: {
    title: 'Nid oes ASau ar hyn o bryd',
    says: 'Mae pob sedd yn wag, fel y maent o’r diwrnod y diddymir Senedd San Steffan hyd yr etholiad. Dewch yn ôl wedyn: bydd rhywun i ysgrifennu ato bryd hynny.',
  },
}
