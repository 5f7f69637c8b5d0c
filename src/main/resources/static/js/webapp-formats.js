// a Vietnamese webapp writes 10/09/2025 08:05 and 55,02; what LLL is, its vi.json says. English keeps its own.
const days = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];
const months = Array.from({ length: 12 }, (_, index) => 'tháng ' + (index + 1));

function vietnamese(locale) {
  Object.assign(locale, { id: 'vi' });
  Object.assign(locale.NUMBER_FORMATS, { DECIMAL_SEP: ',', GROUP_SEP: '.' });
  Object.assign(locale.DATETIME_FORMATS, {
    DAY: days,
    SHORTDAY: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
    MONTH: months,
    STANDALONEMONTH: months,
    SHORTMONTH: months,
    AMPMS: ['sáng', 'chiều'],
    FIRSTDAYOFWEEK: 0,
    short: 'dd/MM/yyyy HH:mm',
    shortDate: 'dd/MM/yyyy',
    shortTime: 'HH:mm',
    medium: 'dd/MM/yyyy HH:mm',
    mediumDate: 'dd/MM/yyyy',
    mediumTime: 'HH:mm'
  });
  return locale;
}

if (window.wardLanguage.current === 'vi') {
  const webapp = document.querySelector('base').getAttribute('app-name');
  angular
    .module(`cam.${webapp}.custom`)
    .config(['$provide', ($provide) => $provide.decorator('$locale', ['$delegate', vietnamese])])
    .config(['camDateFormatProvider', (formats) => formats.setDateFormat('LLL', 'normal')]);
}

export default [];
