/*
 * Runs before a webapp starts. The webapps keep their translations in the browser and show keys instead of words
 * while these are still on their way: at the first visit, and after each change between the webapps.
 */
(function () {
  var base = document.querySelector('base');
  var script = document.querySelector('script[src*="bust="]');
  if (!base || !script) return;
  var folder = base.getAttribute('app-root') + '/app/' + base.getAttribute('app-name') + '/locales/';
  var key = folder + '_locales_data_vi_' + script.src.split('bust=')[1];
  var kept = {};
  try { kept = JSON.parse(localStorage.getItem('camunda-web')) || {}; } catch (e) { kept = {}; }
  if (kept[key]) return;
  var request = new XMLHttpRequest();
  request.open('GET', folder + 'vi.json', false);
  request.send();
  if (request.status !== 200) return;
  kept[key] = request.responseText;
  localStorage.setItem('camunda-web', JSON.stringify(kept));
})();
