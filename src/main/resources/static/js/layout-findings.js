// Holds an uploaded document against decree 30/2020 when its line is opened: <details data-layout-of="/api/files/ID">.
(function () {
  'use strict';

  function line(finding) {
    var item = document.createElement('li');
    item.textContent = '[' + finding.severity + '] ' + finding.component + ', ' + finding.place + ': ' + finding.found
      + '; cần: ' + finding.expected + ' (' + finding.article + ').';
    return item;
  }

  function show(details, answer) {
    var summary = document.createElement('p');
    summary.textContent = answer.summary;
    var list = document.createElement('ul');
    answer.findings.forEach(function (finding) { list.appendChild(line(finding)); });
    answer.notes.forEach(function (note) { list.appendChild(document.createElement('li')).textContent = note; });
    details.append(summary, list);
  }

  document.querySelectorAll('[data-layout-of]').forEach(function (details) {
    details.addEventListener('toggle', function () {
      if (!details.open || details.dataset.asked) { return; }
      details.dataset.asked = 'yes';
      window.ward.send('GET', details.dataset.layoutOf + '/layout-findings')
        .then(function (answer) { return answer.json(); })
        .then(function (answer) { show(details, answer); })
        .catch(function () { delete details.dataset.asked; });
    });
  });
})();
