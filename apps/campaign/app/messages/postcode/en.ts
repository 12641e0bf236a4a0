/** Who looks a postcode up, and what there is to say of postcodes that lead to nobody. */
export const en = {
  onThisDevice:
    'Your postcode does not leave this device. It is looked up here; we are sent only the seat that it lies in, or the few seats that it may lie in.',
  onThisServer: 'Your postcode is looked up on this server and nowhere else.',
  atPostcodesIo: 'We ask postcodes.io where it is. They see the postcode, and not you.',
  malformed:
    'That does not look like a postcode. A postcode looks like M1 1AD or SW1A 0AA: please check its letters and digits.',
  before:
    'finds your MP. It goes no further, unless you put it into your letter. It is looked up on this device or on our own server, in a table of all postcodes: nobody else is asked.',
  kept: 'Looked up on your device or on our own server. We keep it nowhere.',
  others: 'Nobody is asked about your postcode: we look it up in a table of our own.',
  forces: {
    title: 'An address of the British Forces',
    says: 'These addresses lie in no seat. Please use the postcode of the address in the United Kingdom that you vote from, or choose your seat from the list.',
  },
  overseas: {
    title: 'Gibraltar and the overseas territories',
    says: 'This postcode lies in a British overseas territory. These territories have no seat in the House of Commons, so there is no MP to write to.',
    also: 'If you also live in the United Kingdom, or vote there, use that postcode below.',
  },
  nowhere: {
    title: 'We know no place for this postcode',
    says: 'It is in use, but most such postcodes stand for a PO box or a large organisation. Please use the postcode of where you live, or choose your seat from the list.',
  },
  dissolved: {
    title: 'There are no MPs at the moment',
    says: 'All seats are vacant, as they are from the day Parliament is dissolved until the election. Come back after it: there will be somebody to write to then.',
  },
}
