/* Dates and numbers as Vietnamese officers read and type them, whatever the browser's language. */

const ISO = /^(\d{4})-(\d{2})-(\d{2})/;
const TYPED = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/;

export function date(value) {
  const parts = ISO.exec(value || '');
  return parts ? parts[3] + '/' + parts[2] + '/' + parts[1] : value || '';
}

export function moment(value) {
  if (!value) return '';
  const at = new Date(value);
  const two = (n) => String(n).padStart(2, '0');
  return two(at.getHours()) + ':' + two(at.getMinutes()) + ' '
    + two(at.getDate()) + '/' + two(at.getMonth() + 1) + '/' + at.getFullYear();
}

/* 25/9/2025 becomes 2025-09-25; what is no date stays as typed and is refused by the server with its place. */
export function parseDate(typed) {
  const parts = TYPED.exec(typed || '');
  if (!parts) return typed === '' ? null : typed;
  return parts[3] + '-' + parts[2].padStart(2, '0') + '-' + parts[1].padStart(2, '0');
}

/* 1518000.5 becomes 1.518.000,5 */
export function number(value) {
  if (value === null || value === undefined || value === '') return '';
  const text = String(value);
  if (!/^-?\d+(\.\d+)?$/.test(text)) return text;
  const [whole, fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return fraction === undefined ? grouped : grouped + ',' + fraction;
}

/* 1.518.000,5 becomes the text 1518000.5; what is no number stays as typed. */
export function parseNumber(typed) {
  const text = (typed || '').trim();
  if (text === '') return null;
  const vietnamese = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;
  return vietnamese.test(text) ? text.replace(/\./g, '').replace(',', '.') : text;
}

export function size(bytes) {
  return bytes < 1048576 ? number(Math.max(1, Math.round(bytes / 1024))) + ' KB'
    : number((bytes / 1048576).toFixed(1)) + ' MB';
}

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;
const TYPED_MOMENT = /^\s*(\d{1,2})[:h](\d{2})\s+(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\s*$/;

/* 2026-01-08T14:00 as 14:00 08/01/2026; the ward's own time, no zone. */
export function localMoment(value) {
  const parts = LOCAL.exec(value || '');
  return parts ? parts[4] + ':' + parts[5] + ' ' + date(value) : value || '';
}

export function parseLocalMoment(typed) {
  const parts = TYPED_MOMENT.exec(typed || '');
  if (!parts) return typed === '' ? null : typed;
  return parseDate(parts[3]) + 'T' + parts[1].padStart(2, '0') + ':' + parts[2];
}
