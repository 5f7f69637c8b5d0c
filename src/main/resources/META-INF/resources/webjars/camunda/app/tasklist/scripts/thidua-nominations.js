/*
 * Beside the table of nominations: thidua.nominations in parts/nominations.html.
 *
 * download()      the Excel file for this unit and campaign, with what stands in the table
 * take(file)      reads a filled file on the server; what it would change stands in preview, what is wrong in problems
 * apply()         puts the preview's rows into the table, all or none; the draft keeps them
 * suggest(row)    whom the unit has proposed before, while a name is typed; pick(row, known) takes one over
 * fresh()         a row to be filled
 * exemplars()     found during the campaign and not proposed yet; propose(exemplar) makes a row of one
 */
import * as server from './thidua-server.js';

const TYPING = 350;
const CHANGED = 'Bảng đề nghị vừa được sửa sau khi xem trước. Hãy tải tệp lên lại để xem những gì sẽ thay đổi.';
const MARKS = /\p{M}/gu;

/* The same letters and marks wherever the tone stands: Hoà and Hòa are one name. */
const nameKey = (name) => (name || '').normalize('NFD').toLowerCase().trim().split(/\s+/)
  .map((word) => word.replace(MARKS, '') + (word.match(MARKS) || []).sort().join('')).join(' ');

export class Nominations {
  constructor(form) {
    this.form = form;
    this.clear();
  }

  clear() {
    this.preview = null;
    this.problems = [];
    this.busy = false;
    this.known = [];
  }

  table() { return this.form.scope.input.nominations || []; }

  now() { return angular.toJson(this.table()); }

  download() {
    this.form.save().then(() => {
      const link = document.createElement('a');
      link.href = server.url(this.form.path('/nominations/template.xlsx'));
      link.download = '';
      link.click();
    }).catch((error) => this.fail(error));
  }

  take(file) {
    this.clear();
    this.busy = true;
    this.form.refresh();
    return this.form.save().then(() => {
      this.seen = this.now();
      return server.uploadTo(this.form.path('/nominations/sheet'), file);
    }).then((preview) => { this.preview = preview; this.fileName = file.name; })
      .catch((error) => this.fail(error))
      .then(() => { this.busy = false; this.form.refresh(); });
  }

  fail(error) {
    this.problems = error.problems && error.problems.length ? error.problems.map((problem) => problem.message) : [error.message];
    this.form.refresh();
  }

  apply() {
    const rows = this.preview.rows;
    const changed = this.now() !== this.seen;
    this.clear();
    if (changed) this.problems = [CHANGED];
    else this.form.scope.input.nominations = rows;
  }

  suggest(row) {
    clearTimeout(this.timer);
    this.known = [];
    this.row = row;
    this.timer = setTimeout(() => this.ask(row), TYPING);
  }

  ask(row) {
    if ((row.name || '').trim().length < 2) return;
    const asked = row.name;
    const kind = row.kind ? '&kind=' + encodeURIComponent(row.kind) : '';
    server.call('GET', this.form.path('/nominations/known?name=' + encodeURIComponent(asked) + kind))
      .then(({ status, body }) => { if (status < 300 && this.row === row && row.name === asked) this.known = body; })
      .catch(() => {})
      .then(() => this.form.refresh());
  }

  near(row) { return this.row === row ? this.known : []; }

  pick(row, known) {
    const { kind, name, gender, birthYear, position, address, members, women, leader } = known.recipient;
    Object.assign(row, { kind, name, gender, birthYear, position, address, members, women, leader });
    this.known = [];
  }

  exemplars() {
    const seen = new Set(this.table().map((row) => nameKey(row.name)));
    const all = (this.form.scope.view.exemplars || []).concat(this.form.scope.input.exemplars || []);
    return all.filter((exemplar) => {
      const key = nameKey(exemplar.name);
      return key && !seen.has(key) && seen.add(key);
    });
  }

  propose(exemplar) {
    this.form.add(this.table(), { ...this.fresh(), kind: null, name: exemplar.name, achievement: exemplar.deed });
  }

  /* Whatever is asked for here: the first award of the catalogue, or the occasion's own, for whom it is there. */
  fresh() {
    const award = this.form.scope.view.awards[0] || { code: '', kinds: [] };
    const kind = award.kinds.includes('INDIVIDUAL') ? 'INDIVIDUAL' : award.kinds[0] || null;
    return {
      kind, name: '', gender: null, birthYear: null, position: '', address: '',
      awardCode: award.code, achievement: '', evidence: [], targets: [],
    };
  }
}
