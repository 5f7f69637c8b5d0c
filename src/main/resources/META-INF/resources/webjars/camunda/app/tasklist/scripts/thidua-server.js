/* Calls to our own endpoints from forms in Tasklist: same session, CSRF token in a header. */

const root = (() => {
  const base = document.querySelector('base');
  return (base && base.getAttribute('app-root') || '/camunda').replace(/\/camunda$/, '');
})();

const SIGNED_OUT = 'Phiên đăng nhập đã hết. Hãy đăng nhập lại ở một cửa sổ khác rồi bấm lại; nội dung đã nhập vẫn còn ở đây.';
const UNREACHABLE = 'Không kết nối được máy chủ. Nội dung đã nhập vẫn còn ở đây và sẽ được lưu khi có kết nối.';
const GONE = 'Công việc này không còn mở đối với bạn; có thể người khác đã hoàn thành. Hãy tải lại danh sách công việc.';

export function url(path) {
  return root + path;
}

function token() {
  const cookie = document.cookie.split('; ').find((part) => part.startsWith('WARD-XSRF='));
  return cookie ? Promise.resolve(decodeURIComponent(cookie.substring(10)))
    : fetch(url('/api/csrf'), { credentials: 'same-origin' }).then((answer) => answer.json()).then((csrf) => csrf.token);
}

/* Resolves with {status, body}; rejects with an Error whose message a person can read. */
export function call(method, path, body, keepalive) {
  const options = { method, credentials: 'same-origin', keepalive: !!keepalive, headers: { Accept: 'application/json' } };
  const prepared = method === 'GET' ? Promise.resolve() : token().then((csrf) => {
    options.headers['X-WARD-XSRF'] = csrf;
    options.headers['Content-Type'] = 'application/json';
    options.body = JSON.stringify(body === undefined ? {} : body);
  });
  return prepared.then(() => fetch(url(path), options)).catch(() => { throw new Error(UNREACHABLE); }).then(read);
}

/* Sends something that nobody shall be asked for: no session, no cookie. */
export function anonymously(path, body) {
  const options = { method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer', headers: { 'Content-Type': 'application/json', Accept: 'application/json' }, body: JSON.stringify(body) };
  return fetch(url(path), options).catch(() => { throw new Error(UNREACHABLE); }).then((answer) => {
    if (answer.status < 300) return;
    return answer.json().catch(() => null).then((refused) => { throw new Error(refusal(answer.status, refused)); });
  });
}

/* What a call resolved with, or an Error with the sentences of what is wrong: call(…).then(answered). */
export function answered({ status, body }) {
  if (status >= 400) {
    throw new Error(body && body.problems ? body.problems.map((problem) => problem.message).join(' ') : 'Không thực hiện được (' + status + ').');
  }
  return body;
}

function read(answer) {
  if (answer.status === 401 || answer.status === 403) throw new Error(SIGNED_OUT);
  if (answer.status === 404) throw new Error(GONE);
  if (answer.status >= 500) throw new Error('Máy chủ gặp lỗi (' + answer.status + '). Hãy thử lại; nếu vẫn lỗi, báo quản trị hệ thống.');
  return answer.json().catch(() => null).then((body) => ({ status: answer.status, body }));
}

/* Sends one file for a unit, or for the sender's own; progress(0..100) while it goes up. Resolves with {id, name, size, mediaType}. */
export function upload(file, unit, progress) {
  return uploadTo('/api/files' + (unit ? '?unit=' + encodeURIComponent(unit) : ''), file, progress);
}

/* Sends one file to an address of its own; resolves with what is answered. */
export function uploadTo(path, file, progress) {
  return token().then((csrf) => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const content = new FormData();
    content.append('file', file);
    request.open('POST', url(path));
    request.setRequestHeader('X-WARD-XSRF', csrf);
    request.setRequestHeader('Accept', 'application/json');
    request.upload.onprogress = (event) => progress && event.lengthComputable && progress(Math.round(100 * event.loaded / event.total));
    request.onerror = () => reject(new Error(UNREACHABLE));
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status < 300) resolve(body);
      else reject(Object.assign(new Error(refusal(request.status, body)), { problems: body && body.problems }));
    };
    request.send(content);
  }));
}

function parsed(text) {
  try { return JSON.parse(text); } catch (e) { return null; }
}

function refusal(status, body) {
  if (body && body.problems && body.problems.length) return body.problems.map((problem) => problem.message).join(' ');
  if (body && body.detail) return body.detail;
  return status === 413 ? 'Tệp quá lớn.' : status === 401 ? SIGNED_OUT : 'Không nhận được tệp (' + status + ').';
}
