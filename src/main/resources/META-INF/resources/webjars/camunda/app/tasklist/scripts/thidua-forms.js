/*
 * What all forms of ours in Tasklist share. A form is markup and one line:
 *
 *   <script cam-script type="text/form-script">ThiDua.start(camForm, $scope);</script>
 *   <div ng-include="thidua.part('frame')"></div>          problems, saving, conflict: on top of every form
 *   <div ng-if="thidua.loaded"> … view.… , input.… </div>
 *
 * view   what the task shows (GET /api/tasks/{id}/form)      input   what is typed; saved by itself as a draft
 * thidua.part(name)        shared markup: frame, decision, files, pdf
 * thidua.at(field)         sentences of the problems at a field, e.g. 'rows[2].name'; 'rows[2]' with what is under it
 *                          is asked by thidua.under(field)
 * thidua.add(list, row), thidua.remove(list, index), thidua.up(list, index)
 * thidua.fill(list, key, value)                              where a row has none yet
 * thidua.day(object, key), thidua.time(…), thidua.decimal(…)  for ng-model with ng-model-options="thidua.lazy"
 * thidua.date(iso), thidua.moment(iso), thidua.number(n), thidua.fileUrl(id), thidua.pdfUrl(path)
 * thidua.signing           PIN, own device, scan: see thidua-signing.js
 * thidua.nominations       Excel file, people known, exemplars: see thidua-nominations.js
 * thidua.decision(list, fund) what the Chairman's choices come to: see thidua-decision.js
 * thidua.grouped(field, …)  a long list by groups, with exceptions: see thidua-groups.js
 * thidua.standing(nominationId)                             where the unit of a collective stands in its campaign
 * thidua.editable()        whether the person has claimed the task
 *
 * Completing asks the server first (POST …/check); with problems nothing is sent and everything typed stays.
 */
import * as format from './thidua-format.js';
import * as server from './thidua-server.js';
import { Signing } from './thidua-signing.js';
import { SecretBallot } from './thidua-ballot.js';
import { Nominations } from './thidua-nominations.js';
import { Decision } from './thidua-decision.js';
import { GroupedList } from './thidua-groups.js';

const SAVE_AFTER = 1200;
const RETRY_AFTER = 8000;
const REFUSED = 'Chưa hoàn thành được: xem các mục được đánh dấu ở đầu biểu mẫu.';
const BALLOT_OPEN = 'Chưa bỏ phiếu kín: chọn ý kiến rồi bấm “Bỏ phiếu kín” trước khi hoàn thành.';
const PARTS = new URL('../parts/', import.meta.url).pathname;
const plain = (value) => JSON.parse(angular.toJson(value === undefined ? null : value));

class TaskForm {
  constructor(camForm, scope) {
    this.camForm = camForm;
    this.scope = scope;
    this.taskId = camForm.taskId;
    this.loaded = false;
    this.problems = [];
    this.files = {};
    this.version = 0;
    this.lazy = { getterSetter: true, updateOn: 'blur' };
    this.accessors = new WeakMap();
    this.signing = new Signing(this);
    this.nominations = new Nominations(this);
    Object.assign(this, { date: format.date, moment: format.moment, number: format.number, size: format.size });
  }

  path(end) { return '/api/tasks/' + encodeURIComponent(this.taskId) + end; }

  load() {
    return server.call('GET', this.path('/form')).then(({ body }) => {
      this.take(body);
      this.scope.view = body.view;
      this.help = body.help;
      this.ballot = body.view.kit ? new SecretBallot(this, body.view) : null;
      this.loaded = true;
      this.stopWatching = this.scope.$watch('input', (now, before) => now !== before && this.changed(), true);
      this.watchUploads();
    }).catch((error) => this.fail(error)).then(() => this.refresh());
  }

  take(form) {
    this.scope.input = form.input;
    this.saved = JSON.stringify(plain(form.input));
    this.version = form.draftVersion;
    this.savedAt = form.draftSavedAt;
    this.error = null;
    this.conflict = null;
  }

  refresh() { this.scope.$evalAsync(); }

  fail(error) { this.error = error.message; }

  editable() { return !(this.scope.options && this.scope.options.disableForm); }

  part(name) { return PARTS + name + '.html'; }

  /* drafts */

  dirty() { return JSON.stringify(plain(this.scope.input)) !== this.saved; }

  changed() {
    if (!this.editable() || this.conflict || this.done) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save().catch(() => {}), SAVE_AFTER);
  }

  /* One save at a time; resolves when what is typed now is kept. */
  save(keepalive) {
    clearTimeout(this.timer);
    if (this.saving) return this.saving.then(() => this.save());
    if (!this.loaded || this.done || !this.dirty()) return Promise.resolve();
    const input = plain(this.scope.input);
    this.saving = server.call('PUT', this.path('/draft'), { version: this.version, input }, keepalive)
      .then((answer) => this.kept(answer, input))
      .catch((error) => { this.fail(error); this.timer = setTimeout(() => this.changed(), RETRY_AFTER); throw error; })
      .finally(() => { this.saving = null; this.refresh(); });
    return this.saving;
  }

  kept({ status, body }, input) {
    if (status === 409) {
      this.conflict = body;
      throw new Error('Biểu mẫu này vừa được lưu ở một cửa sổ khác.');
    }
    if (status >= 400) throw new Error(body && body.problems ? body.problems.map((p) => p.message).join(' ') : 'Không lưu được bản nháp.');
    this.version = body.version;
    this.savedAt = body.savedAt;
    this.saved = JSON.stringify(input);
    this.error = null;
  }

  useTheirs() { this.take(this.conflict); }

  keepMine() {
    this.version = this.conflict.draftVersion;
    this.conflict = null;
    this.saved = null;
    this.save().catch(() => {});
  }

  /* completing */

  guardSubmit() {
    const send = this.camForm.submit.bind(this.camForm);
    this.camForm.submit = (done) => {
      if (document.activeElement) document.activeElement.blur();
      this.ballotIn().then(() => this.save()).then(() => this.signing.beforeCompletion()).then(() => this.check()).then((problems) => {
        this.problems = problems;
        if (problems.length) throw new Error(REFUSED);
        send((error, result) => {
          this.done = !error;
          if (error) this.fail(new Error(this.sentence(error)));
          done(error, result);
          this.refresh();
        });
      }).catch((error) => {
        if (!this.problems.length) this.fail(error);
        done(error);
        this.refresh();
        this.showTop();
      });
    };
  }

  ballotIn() {
    return this.ballot && !this.ballot.ready() ? Promise.reject(new Error(BALLOT_OPEN)) : Promise.resolve();
  }

  /* A question beside the form, under the task; rejects with what is wrong. */
  ask(end, body) {
    return server.call('POST', this.path(end), body).then(server.answered);
  }

  /* Asks beside the form and shows the answer: thidua.answers[key]; what is wrong stands in thidua.refusals[key]. */
  show(key, end, body) {
    this.answers = this.answers || {};
    this.refusals = {};
    return this.ask(end, plain(body)).then((answer) => { this.answers[key] = answer; })
      .catch((error) => { this.refusals[key] = error.message; })
      .then(() => this.refresh());
  }

  /* Where the unit of a nominated collective stands in its campaign; asked for once, when a form first shows it. */
  standing(nominationId) {
    if (!this.standings) {
      this.standings = {};
      server.call('GET', this.path('/standings')).then(({ status, body }) => { if (status === 200) this.standings = body; })
        .catch(() => { /* beside the list only */ }).then(() => this.refresh());
    }
    return this.standings[nominationId];
  }

  /* Done at once under the task; what it changed is read anew. An entry about it is to be chosen again. */
  act(end, body, entry) {
    this.acting = true;
    if (entry) Object.assign(entry, { choice: null, reason: '' });
    return this.save().then(() => this.ask(end, body)).then(() => this.reload())
      .catch((error) => { this.fail(error); this.showTop(); })
      .then(() => { this.acting = false; this.refresh(); });
  }

  /* The markup is drawn anew between the two. */
  reload() {
    return server.call('GET', this.path('/form')).then(({ body }) => {
      this.loaded = false;
      this.take(body);
      this.scope.view = body.view;
      this.refresh();
      return new Promise((drawn) => { setTimeout(drawn); });
    }).then(() => { this.loaded = true; });
  }

  check() {
    return server.call('POST', this.path('/check')).then(({ body }) => body.problems || []);
  }

  sentence(error) {
    const text = error && error.message || '';
    return text.replace(/^.*Exception while invoking TaskListener: /s, '').replace(/'$/, '');
  }

  showTop() {
    const top = document.querySelector('.thidua-frame');
    if (top) top.scrollIntoView({ block: 'start' });
  }

  at(field) { return this.problems.filter((problem) => problem.field === field).map((problem) => problem.message); }

  under(field) {
    return this.problems.filter((problem) => problem.field === field || problem.field.startsWith(field + '.')
      || problem.field.startsWith(field + '[')).map((problem) => problem.message);
  }

  top() { return this.problems.map((problem) => problem.message).filter((text, i, all) => all.indexOf(text) === i); }

  /* tables */

  add(list, row) { list.push(plain(row || {})); }

  remove(list, index) { list.splice(index, 1); }

  up(list, index) { if (index > 0) list.splice(index - 1, 0, list.splice(index, 1)[0]); }

  /* Gives every row that has none yet this value. */
  fill(list, key, value) { list.filter((row) => !row[key]).forEach((row) => { row[key] = value; }); }

  decision(list, fund) { return new Decision(list, fund); }

  /* The line of a view about a nomination. */
  line(nominationId) {
    this.known = this.known || new Map(this.scope.view.lines.map((line) => [line.nomination.nominationId, line]));
    return this.known.get(nominationId);
  }

  grouped(field, options) { return new GroupedList(this, field, options); }

  /* typed as Vietnamese officers type, kept as ISO date or plain number */

  day(object, key) { return this.accessor(object, key, format.date, format.parseDate); }

  time(object, key) { return this.accessor(object, key, format.localMoment, format.parseLocalMoment); }

  decimal(object, key) { return this.accessor(object, key, format.number, format.parseNumber); }

  accessor(object, key, show, read) {
    if (!object) return () => '';
    if (!this.accessors.has(object)) this.accessors.set(object, {});
    const known = this.accessors.get(object);
    known[key] = known[key] || function access(typed) {
      if (arguments.length) object[key] = read(typed);
      return show(object[key]);
    };
    return known[key];
  }

  /* files: <div ng-include="thidua.part('files')" ng-init="holder=input; key='evidence'; many=true"></div> */

  fileUrl(id) { return server.url('/api/files/' + encodeURIComponent(id)); }

  pdfUrl(path) { return server.url(path); }

  /** The same document as a Word draft; empty where there is none. */
  wordUrl(path) {
    const whole = /^(\/api\/(?:drafts|documents)\/[^/]+)\.pdf$/.exec(path || '');
    return whole ? server.url(whole[1] + '.docx') : '';
  }

  ids(holder, key, many) { return many ? holder[key] || [] : holder[key] ? [holder[key]] : []; }

  fileName(id) {
    const known = this.files[id] || (this.scope.view && this.scope.view.fileNames || {})[id];
    return known ? known.name || known : 'Tệp đính kèm';
  }

  drop(holder, key, many, id) {
    if (many) holder[key] = holder[key].filter((other) => other !== id);
    else holder[key] = null;
  }

  watchUploads() {
    const form = this.camForm.formElement[0] || this.camForm.formElement;
    form.addEventListener('change', (event) => {
      if (event.target.type !== 'file' || !event.target.files.length) return;
      if (event.target.hasAttribute('data-nominations')) {
        this.nominations.take(event.target.files[0]);
        event.target.value = '';
        return;
      }
      const place = angular.element(event.target).scope();
      if (place.signed) {
        this.signing.takeSigned(place.signed, event.target.files[0]);
        event.target.value = '';
        return;
      }
      Array.from(event.target.files).forEach((file) => this.send(file, place));
      event.target.value = '';
    });
  }

  /* With layout=true in ng-init a file is held against decree 30/2020; what is found is shown and hinders nothing. */
  layoutOf(id) {
    this.layouts = this.layouts || {};
    if (!this.layouts[id]) {
      const shown = this.layouts[id] = {};
      server.call('GET', '/api/files/' + encodeURIComponent(id) + '/layout-findings')
        .then(({ body }) => Object.assign(shown, body))
        .catch(() => { shown.summary = 'chưa đối chiếu được, xin mở lại biểu mẫu để thử lại.'; })
        .then(() => this.refresh());
    }
    return this.layouts[id];
  }

  /* The unit whose task this is: what an officer sends on its behalf belongs to it. */
  unit() {
    const view = this.scope.view || {};
    return view.unitCode || view.share && view.share.unitCode;
  }

  send(file, place) {
    const going = { name: file.name, percent: 0 };
    place.going = (place.going || []).concat(going);
    const finish = (outcome) => place.$evalAsync(() => {
      place.going = place.going.filter((other) => other !== going);
      outcome();
    });
    place.uploadError = null;
    server.upload(file, this.unit(), (percent) => place.$evalAsync(() => { going.percent = percent; }))
      .then((kept) => finish(() => {
        this.files[kept.id] = kept;
        if (place.many) (place.holder[place.key] = place.holder[place.key] || []).push(kept.id);
        else place.holder[place.key] = kept.id;
      }))
      .catch((error) => finish(() => { place.uploadError = file.name + ': ' + error.message; }));
  }
}

function start(camForm, scope) {
  const form = new TaskForm(camForm, scope);
  scope.thidua = form;
  scope.view = {};
  scope.input = {};
  camForm.on('form-loaded', () => {
    form.guardSubmit();
    form.load();
  });
  scope.$on('$destroy', () => {
    if (!form.done && !form.conflict) form.save(true).catch(() => {});
  });
}

window.ThiDua = { start };

export default [];
