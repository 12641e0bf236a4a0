import type { WaitingMessages } from './en.ts'

export const cy: WaitingMessages = {
  waits: {
    turn: {
      title: 'Wedi’i gadarnhau. Yn cael ei anfon nawr',
      says: 'Mae eich llythyr yn mynd allan mewn eiliadau, neu mewn munudau pan fydd llawer yn ysgrifennu ar unwaith.',
    },
    spread: {
      title: 'Wedi’i gadarnhau. Bydd yn mynd cyn hir',
      says: (instant) => `Rhag i bob llythyr gyrraedd ar unwaith, bydd eich un chi’n mynd ar ôl ${instant}.`,
    },
    'office-hours': {
      title: 'Wedi’i gadarnhau. Mae’n aros am oriau swyddfa',
      says: (instant) =>
        `Yn ystod oriau swyddfa y mae llythyrau’r ymgyrch hon yn mynd: mae eich un chi’n aros tan ${instant}.`,
    },
    'bank-holiday': {
      title: 'Wedi’i gadarnhau. Bydd yn mynd ar ôl yr ŵyl banc',
      says: (instant) =>
        `Yn ystod oriau swyddfa y mae llythyrau’r ymgyrch hon yn mynd, ac nid ar wyliau banc: mae eich un chi’n aros tan ${instant}.`,
    },
    paused: {
      title: 'Wedi’i gadarnhau. Mae’r anfon wedi’i oedi',
      says: 'Mae’r glymblaid wedi oedi llythyrau’r ymgyrch hon am y tro. Mae eich un chi’n aros, a bydd yn mynd pan fydd yr anfon yn ailddechrau. Os bydd hynny’n cymryd mwy na phythefnos, cewch y testun yn ôl.',
    },
    held: {
      title: 'Wedi’i gadarnhau. Mae pobl yn edrych arno',
      says: 'Mae pobl yr ymgyrch yn edrych ar rai llythyrau cyn iddynt fynd allan: pan ddaw llawer iawn ar unwaith, pan fo llawer yn debyg neu’n dod o un lle, neu pan fo enw’r awdur yr un ag enw aelod o’r Senedd yn San Steffan. Mae eich un chi’n aros amdanynt; nid oes angen i chi wneud dim. Os na fyddant yn gadael iddo fynd o fewn wythnos, byddwn yn anfon ei destun atoch.',
    },
    'mail-server': {
      title: 'Yn aros am y gweinydd post',
      says: (instant) =>
        `Gofynnodd y gweinydd post i ni anfon llai am ychydig. Mae eich llythyr yn aros tan ${instant}; nid oes angen i chi wneud dim.`,
    },
    retry: {
      title: 'Yn aros i gael ei anfon',
      says: (instant) =>
        `Ni allai’r gweinydd post ei dderbyn nawr. Byddwn yn rhoi cynnig arall arni ein hunain ar ôl ${instant}; nid oes angen i chi wneud dim.`,
    },
  },
  notSent: {
    title: 'Ni chafodd ei anfon',
  },
  givenUp: {
    title: 'Ni allem ddarganfod a gyrhaeddodd',
    says: 'Torrodd y cysylltiad wrth drosglwyddo’r llythyr, ac nid ydym yn ei anfon eto ar amcan.',
  },
  writtenAlready: {
    title: 'Rydych wedi ysgrifennu at yr AS hwn eisoes',
    says: 'Rydych eisoes wedi ysgrifennu at yr AS hwn yn yr ymgyrch hon, ac mae’r llythyr hwnnw’n cyfrif. Un llythyr gan bob person sy’n gwneud y nifer yn wir, felly nid yw’r un newydd yn cael ei anfon.',
    erased:
      'Mae’r hyn a deipiwyd gennych nawr wedi’i ddileu. Os na ellid danfon eich llythyr cyntaf, neu os tynnoch ef yn ôl, gallwch ysgrifennu eto.',
    yourself: 'Gallwch hefyd ysgrifennu at eich AS eich hun, mor aml ag y mynnwch, o’ch e-bost eich hun neu ar bapur.',
  },
  notReleased: {
    title: 'Ni chafodd ei anfon',
    says: 'Edrychodd pobl yr ymgyrch arno, ac ni adawsant iddo fynd. Rydym yn anfon eich testun eich hun atoch drwy e-bost, er mwyn i chi allu ei anfon eich hun.',
  },
  withdraw: {
    open: 'Ei dynnu’n ôl',
    says: 'Ni fydd eich llythyr yn mynd. Caiff eich enw, eich cyfeiriadau a’ch geiriau eu dinistrio ar unwaith; bydd y dudalen hon yn aros am dridiau i ddweud hynny.',
    yes: 'Ie, tynnwch fy llythyr yn ôl',
    tooLate: 'Mae wedi mynd eisoes, felly ni ellir ei dynnu’n ôl.',
  },
  text: {
    open: 'Cael fy nhestun yn ôl',
    says: 'Ni allwn ddangos eich geiriau yma: dim ond y peiriant sy’n anfon post all eu hagor. Gall eu hanfon i’r cyfeiriad y gwnaethoch gadarnhau ag ef.',
    yes: 'Anfonwch fy nhestun ataf',
    asked: 'Mae eich testun ar ei ffordd i’ch mewnflwch eich hun.',
    tooOften: 'Anfonwyd eich testun atoch deirgwaith eisoes. Dylai fod yn eich mewnflwch.',
    erased: 'Mae eich testun wedi’i ddileu, felly ni allwn ei anfon atoch mwyach.',
  },
}
