// Sends a chosen file at once and puts its id into the hidden field that the form submits.
(function () {
  'use strict';

  document.querySelectorAll('input[type=file][data-file-for]').forEach(function (chooser) {
    var hidden = document.getElementById(chooser.dataset.fileFor);
    var state = document.getElementById(chooser.id + '-state');
    chooser.addEventListener('change', function () {
      if (!chooser.files.length) { return; }
      var body = new FormData();
      body.append('file', chooser.files[0]);
      window.ward.send('POST', '/api/files', body)
        .then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer); })
        .then(function (stored) { hidden.value = stored.id; state.textContent = stored.name; })
        .catch(function () { hidden.value = ''; state.textContent = state.dataset.failed; });
    });
  });
})();
