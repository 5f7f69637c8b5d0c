/*
 * Signing and sealing inside a form: thidua.signing in sign-off.html and seal-document.html.
 *
 * The PIN lives here only while it is typed; it is not part of the input, so no draft ever holds it, and it is
 * forgotten when it has been sent. Completing the task with a PIN typed signs first.
 */
import * as server from './thidua-server.js';

export class Signing {
  constructor(form) {
    this.form = form;
    this.pin = '';
    this.busy = false;
    this.error = null;
    this.ownDevice = false;
    this.shown = 0;
  }

  view() { return this.form.scope.view.signing; }

  items() { return this.view() ? this.view().items : []; }

  pending() { return this.items().filter((item) => !item.done).length; }

  /* 'signature' by a signer, 'seal' by the clerk */
  withPin(act) {
    const pin = this.pin;
    this.pin = '';
    return this.send('POST', '/' + act, { pin });
  }

  /* The files as they are to be signed on a device of one's own. */
  forOwnDevice() {
    this.ownDevice = true;
    return this.send('POST', '/to-sign');
  }

  downloadUrl(item) { return server.url(this.form.path('/to-sign.pdf?item=' + encodeURIComponent(item.id))); }

  takeSigned(item, file) {
    return this.run(server.uploadTo(this.form.path('/signed?item=' + encodeURIComponent(item.id)), file));
  }

  takeScan(input) {
    return this.send('POST', '/scan', { file: input.scan, reason: input.scanReason || '' })
      .then((done) => { if (done) this.scanned = input.scan; return done; });
  }

  send(method, end, body) { return this.run(server.call(method, this.form.path(end), body).then(server.answered)); }

  /* Resolves with whether it went through; what did not stands at its item or in error. */
  run(call) {
    this.busy = true;
    this.error = null;
    this.form.refresh();
    return call.then((items) => { this.take(items); return true; })
      .catch((error) => { this.error = error.message; return false; })
      .then((done) => { this.busy = false; this.form.refresh(); return done; });
  }

  take(items) {
    const view = this.view();
    view.items = items;
    view.done = items.every((item) => item.done);
    if (items.length && items[0].pdf) {
      this.shown += 1;
      this.form.scope.view.pdf = items[0].pdf + '?lan=' + this.shown;
    }
  }

  /* What has been typed or chosen but not sent yet, before the task is completed. */
  beforeCompletion() {
    const input = this.form.scope.input;
    if (!this.view() || input.decision !== 'APPROVED') return Promise.resolve();
    if (this.pin) return this.withPin('scan' in input ? 'seal' : 'signature').then(() => undefined);
    const fresh = input.scan && input.scan !== this.scanned && !this.view().digital;
    return fresh ? this.takeScan(input).then(() => undefined) : Promise.resolve();
  }
}
