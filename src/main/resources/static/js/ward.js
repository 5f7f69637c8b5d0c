// Shared by the ward's own pages: the trial banner and calls that carry the CSRF token.
(function () {
  'use strict';

  function cookie(name) {
    var found = document.cookie.split('; ').find(function (part) { return part.indexOf(name + '=') === 0; });
    return found ? decodeURIComponent(found.substring(name.length + 1)) : '';
  }

  function send(method, url, body) {
    var headers = { 'X-WARD-XSRF': cookie('WARD-XSRF'), Accept: 'application/json' };
    if (body !== undefined && !(body instanceof FormData)) {
      headers['Content-Type'] = 'application/json';
      body = JSON.stringify(body);
    }
    return fetch(url, { method: method, credentials: 'same-origin', headers: headers, body: body });
  }

  function showTrial(state) {
    if (!state.trial) { return; }
    var banner = document.getElementById('trial-banner');
    if (banner) {
      banner.textContent = 'BẢN THỬ – số liệu và văn bản không có giá trị. Ngày của hệ thống: ' + state.today.split('-').reverse().join('/');
      banner.hidden = false;
    }
    document.querySelectorAll('.trial-only').forEach(function (part) { part.hidden = false; });
  }

  function showUnread(answer) {
    var mark = document.getElementById('unread-notices');
    if (mark && answer.unread > 0) {
      mark.textContent = answer.unread > 99 ? '99+' : String(answer.unread);
      mark.setAttribute('aria-label', answer.unread + ' thông báo mới');
      mark.hidden = false;
    }
  }

  window.ward = { send: send, cookie: cookie };

  fetch('/api/installation', { credentials: 'same-origin', headers: { Accept: 'application/json' } })
    .then(function (answer) { return answer.ok ? answer.json() : { trial: false }; })
    .then(showTrial)
    .catch(function () { /* the banner is a reminder, the page works without it */ });

  if (document.getElementById('unread-notices')) {
    fetch('/api/notices/unread', { credentials: 'same-origin', headers: { Accept: 'application/json' } })
      .then(function (answer) { return answer.ok ? answer.json() : { unread: 0 }; })
      .then(showUnread)
      .catch(function () { /* the list itself shows what is new */ });
  }
})();
