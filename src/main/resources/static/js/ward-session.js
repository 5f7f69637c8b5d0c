// Signs out to the ward's own page, shows the trial banner, leads back to the ward's pages, changes the language.
const asWhoSignedIn = { credentials: 'same-origin', headers: { Accept: 'application/json' } };

// the webapp's own sign-in form is dead: everyone signs in at /login
function leaveWhenSignedOut() {
  if (location.hash.startsWith('#/login')) {
    location.assign('/login');
  }
}

function bar() {
  const bar = document.createElement('nav');
  bar.className = 'ward-bar';
  [['/', 'Trang chủ'], ['/notices', 'Thông báo'], ['/account/password', 'Đổi mật khẩu']].forEach(
    ([path, text]) => {
      const link = document.createElement('a');
      link.href = path;
      link.textContent = text;
      bar.appendChild(link);
    }
  );
  bar.appendChild(languages());
  return bar;
}

function languages() {
  const { offered, current, choose } = window.wardLanguage;
  const other = offered.find((language) => language !== current);
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = other;
  button.textContent = { vi: 'Tiếng Việt', en: 'English' }[other];
  button.addEventListener('click', () => choose(other));
  return button;
}

function showTrial(state) {
  if (!state.trial) {
    return;
  }
  const banner = document.createElement('span');
  banner.className = 'trial';
  banner.setAttribute('role', 'status');
  banner.textContent = 'BẢN THỬ – số liệu và văn bản không có giá trị. Ngày của hệ thống: ' + state.today.split('-').reverse().join('/');
  document.querySelector('.ward-bar').appendChild(banner);
}

function showUnread({ unread }) {
  const link = document.querySelector('.ward-bar a[href="/notices"]');
  link.textContent = unread > 0 ? `Thông báo (${unread > 99 ? '99+' : unread})` : 'Thông báo';
}

window.addEventListener('hashchange', leaveWhenSignedOut);
leaveWhenSignedOut();
document.body.prepend(bar());
fetch('/api/installation', asWhoSignedIn)
  .then((answer) => (answer.ok ? answer.json() : { trial: false }))
  .then(showTrial)
  .catch(() => {});

fetch('/api/notices/unread', asWhoSignedIn)
  .then((answer) => (answer.ok ? answer.json() : { unread: 0 }))
  .then(showUnread)
  .catch(() => {});

export default [];
