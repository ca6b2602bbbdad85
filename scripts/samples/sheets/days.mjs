const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number that Excel keeps for a day. @param {string} iso `2021-11-15` */
export function serialOf(iso) {
  return (Date.parse(`${iso}T00:00:00Z`) - EPOCH) / DAY;
}

/** As people type it: `8/11/2021`. @param {string} iso */
export function typedDay(iso) {
  return iso.split('-').reverse().map(Number).join('/');
}
