/*
 * Runs before a webapp starts and says in which language: Vietnamese, unless English was chosen in the ward's bar. The
 * browser's own language never decides. The webapps keep their translations in the browser and show keys instead of
 * words while these are still on their way: at the first visit, and after each change between the webapps.
 */
(function () {
  var OFFERED = ['vi', 'en'];
  var CHOICE = 'thidua-language';
  var chosen = localStorage.getItem(CHOICE);
  var language = OFFERED.indexOf(chosen) < 0 ? OFFERED[0] : chosen;
  window.wardLanguage = {
    offered: OFFERED,
    current: language,
    choose: function (wanted) {
      localStorage.setItem(CHOICE, wanted);
      location.reload();
    }
  };
  document.documentElement.lang = language;

  var base = document.querySelector('base');
  var script = document.querySelector('script[src*="bust="]');
  if (!base || !script) return;
  var folder = base.getAttribute('app-root') + '/app/' + base.getAttribute('app-name') + '/locales/';
  var key = folder + '_locales_data_' + language + '_' + script.src.split('bust=')[1];
  var kept = {};
  try { kept = JSON.parse(localStorage.getItem('camunda-web')) || {}; } catch (e) { kept = {}; }
  if (kept[key]) return;
  var request = new XMLHttpRequest();
  request.open('GET', folder + language + '.json', false);
  request.send();
  if (request.status !== 200) return;
  kept[key] = request.responseText;
  localStorage.setItem('camunda-web', JSON.stringify(kept));
})();
