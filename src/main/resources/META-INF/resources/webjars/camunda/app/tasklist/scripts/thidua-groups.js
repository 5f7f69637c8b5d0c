/*
 * A long list in a form: items grouped by award and kind of recipient, closed by default and counted, one choice for a
 * whole group, exceptions found by typing a name, never more than 50 rows drawn of a group. Up to ten items are shown
 * open. Used so:
 *
 *   <div ng-include="thidua.part('groups')" ng-init="list = thidua.grouped('votes', { lines: view.lines, row: 'row-nomination',
 *     split: { secret: { true: 'biểu quyết kín', false: 'biểu quyết công khai' } },
 *     choices: [{ value: 'AGREE', label: 'Đồng ý' }, { value: 'CONFLICT', label: 'Có quyền lợi liên quan', each: true }],
 *     fill: { value: 'AGREE', label: 'Đồng ý tất cả dòng chưa chọn' } })"></div>
 *
 * 'votes'    the list in input that holds what is chosen: [{ nominationId, choice, reason }, …]
 * lines      what is shown: { nominationId, number, name, kind, unit, award, … }, or the same under `nomination`; a line
 *            with conflict: true is not chosen for
 * row        part with the body of one row; knows row.line, row.shown (the nomination), row.entry (in input), group, list
 * choices    each: only for single rows, not for a group        when, unless: only in groups with, without this property
 *            reason: true, or an expression over line and entry: a reason is asked for
 *            as: { upward: 'Trình cấp trên' }: said so in groups with this property
 * split      further properties of a line that divide groups, with the words for their values
 * fill       gives every row that has none yet this choice; when: only rows with this property of their lines
 * optional   lines with this property need no choice
 *
 * row.choice reads and sets; row.locked; row.problems(); group.rows, group.counts, group.unset; list.total, list.unset
 */
const PAGE = 50;
const MATCHES = 8;
const SHOWN_OPEN = 10;

/* As people search: no marks, đ as d, one blank. */
export const fold = (text) => (text || '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  .replace(/đ/g, 'd').replace(/\s+/g, ' ').trim();

class Row {
  constructor(list, line, index) {
    this.list = list;
    this.line = line;
    this.shown = line.nomination || line;
    this.id = this.shown.nominationId;
    this.index = index;
    this.words = fold(this.shown.number + ' ' + this.shown.name + ' ' + this.shown.unit);
  }

  get entry() { return this.list.entries()[this.index]; }

  /* In a secret ballot the choice never stands in what the form keeps, see thidua-ballot.js. */
  get ballot() { return this.line.secret ? this.list.form.ballot : null; }

  get needed() { return !this.line.conflict && !this.line[this.list.options.optional]; }

  get locked() { return !!this.line.conflict || !!this.ballot && (this.ballot.cast || this.ballot.lost); }

  get choice() {
    const chosen = this.entry.choice;
    return this.ballot && chosen !== 'CONFLICT' ? this.ballot.choices[this.id] || null : chosen;
  }

  set choice(value) {
    this.put(value);
    if (this.group.value && value !== this.group.value) this.group.apart.add(this);
  }

  put(value) {
    if (!this.ballot || value === 'CONFLICT') { this.entry.choice = value; return; }
    this.entry.choice = null;
    this.ballot.choices[this.id] = value;
  }

  asksReason() { return this.list.asksReason(this, this.choice); }

  problems() { return this.list.problems[this.index] || []; }
}

class Group {
  constructor(list, row) {
    Object.assign(this, { list, lead: row.line, award: row.shown.award, kind: row.shown.kind, rows: [], apart: new Set(),
      open: false, page: 0, query: '', only: 'ALL', typed: '', found: [], active: 0, chosen: null, visible: [], exceptions: [] });
    this.notes = list.splits(row.line).filter((words) => words);
    this.choices = list.options.choices.filter((choice) => (!choice.when || row.line[choice.when]) && !row.line[choice.unless])
      .map((choice) => Object.assign({}, choice, { label: this.labelOf(choice) }));
    this.shared = this.choices.filter((choice) => !choice.each);
    this.counts = this.choices.map(({ value, label }) => ({ value, label, n: 0 }));
  }

  labelOf(choice) {
    const property = Object.keys(choice.as || {}).find((name) => this.lead[name]);
    return property ? choice.as[property] : choice.label;
  }

  /* What stands in a draft says which choice was the group's and who was apart. */
  restore() {
    const free = this.rows.filter((row) => !row.locked);
    const most = this.shared.map(({ value }) => ({ value, n: free.filter((row) => row.choice === value).length }))
      .reduce((best, next) => (next.n > best.n ? next : best), { value: null, n: 0 });
    this.chosen = free.length > 1 && free.every((row) => row.choice) ? most.value : null;
    free.filter((row) => row.choice && row.choice !== most.value).forEach((row) => this.apart.add(row));
    const explained = this.chosen && this.together().find((row) => row.entry.reason);
    this.reason = explained ? explained.entry.reason : '';
  }

  get value() { return this.chosen; }

  set value(choice) {
    this.chosen = choice;
    this.together().forEach((row) => row.put(choice));
    if (this.reason) this.share(this.reason);
  }

  /* One reason for all of the group that need one. */
  get why() { return this.reason; }

  set why(text) {
    this.reason = text;
    this.share(text);
  }

  share(text) {
    this.together().filter((row) => row.asksReason()).forEach((row) => { row.entry.reason = text; });
  }

  together() { return this.rows.filter((row) => !row.locked && !this.apart.has(row)); }

  asksReason() { return !!this.chosen && this.asking; }

  recount() {
    const counted = new Map(this.counts.map((count) => [count.value, 0]));
    Object.assign(this, { unset: 0, wrong: 0, asking: false });
    this.rows.forEach((row) => {
      const choice = row.choice;
      if (counted.has(choice)) counted.set(choice, counted.get(choice) + 1);
      if (!choice && row.needed) this.unset += 1;
      if (row.problems().length) this.wrong += 1;
      if (!this.asking && choice && !row.locked && !this.apart.has(row) && row.asksReason()) this.asking = true;
    });
    this.counts.forEach((count) => { count.n = counted.get(count.value); });
    this.exceptions = this.rows.filter((row) => this.apart.has(row)).slice(0, PAGE);
    this.look();
  }

  look() {
    if (!this.open) { this.visible = []; return; }
    const wanted = fold(this.query);
    const all = this.rows.filter((row) => row.words.includes(wanted) && this.wants(row));
    this.matching = all.length;
    this.pages = Math.max(1, Math.ceil(all.length / PAGE));
    this.page = Math.min(this.page, this.pages - 1);
    this.visible = all.slice(this.page * PAGE, this.page * PAGE + PAGE);
  }

  wants(row) {
    if (this.only === 'UNSET') return !row.choice && row.needed;
    if (this.only === 'WRONG') return row.problems().length > 0;
    return this.only === 'ALL' || this.apart.has(row);
  }

  turn(step) { this.page = Math.max(0, Math.min(this.pages - 1, this.page + step)); }

  /* Exceptions: type a name, choose with the arrows and Enter. */

  seek() {
    const wanted = fold(this.typed);
    this.active = 0;
    this.found = wanted.length < 2 ? [] : this.together().filter((row) => row.words.includes(wanted)).slice(0, MATCHES);
  }

  key(event) {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key === 'Enter') {
      event.preventDefault();
      if (this.found.length) this.except(this.found[this.active]);
    } else if (event.key === 'Escape') {
      this.found = [];
    } else if (moves[event.key] && this.found.length) {
      event.preventDefault();
      this.active = (this.active + moves[event.key] + this.found.length) % this.found.length;
    }
  }

  except(row) {
    this.apart.add(row);
    this.typed = '';
    this.found = [];
  }

  rejoin(row) {
    this.apart.delete(row);
    if (this.chosen) row.put(this.chosen);
    if (this.chosen && row.asksReason()) row.entry.reason = this.reason;
  }
}

export class GroupedList {
  constructor(form, field, options) {
    Object.assign(this, { form, field, options, path: field.replace(/\[(\d+)\]/g, '.$1').split('.'), problems: {} });
    this.build();
    form.scope.$watch(() => this.recount());
  }

  entries() {
    return this.path.reduce((value, step) => (value || {})[step], this.form.scope.input) || [];
  }

  build() {
    this.seen = this.entries();
    const places = new Map(this.seen.map((entry, place) => [entry.nominationId, place]));
    const groups = new Map();
    this.options.lines.forEach((line) => {
      const row = new Row(this, line, 0);
      if (!places.has(row.id)) places.set(row.id, this.seen.push({ nominationId: row.id, choice: null, reason: '' }) - 1);
      row.index = places.get(row.id);
      const key = [row.shown.award, row.shown.kind].concat(this.splits(line)).join('|');
      if (!groups.has(key)) groups.set(key, new Group(this, row));
      row.group = groups.get(key);
      row.group.rows.push(row);
    });
    this.total = this.options.lines.length;
    const opened = (this.groups || []).map((group) => group.open);
    this.groups = Array.from(groups.values());
    this.groups.forEach((group, place) => {
      group.open = opened.length ? opened[place] : this.total <= SHOWN_OPEN;
      group.restore();
    });
  }

  splits(line) {
    return Object.entries(this.options.split || {}).map(([property, words]) => words[String(!!line[property])] || '');
  }

  asksReason(row, value) {
    const choice = this.options.choices.find((known) => known.value === value);
    if (!choice || !choice.reason) return false;
    return choice.reason === true || !!this.form.scope.$eval(choice.reason, { line: row.line, entry: row.entry });
  }

  recount() {
    if (this.entries() !== this.seen) this.build();
    if (this.form.problems !== this.told) this.sortProblems();
    this.groups.forEach((group) => group.recount());
    this.unset = this.groups.reduce((sum, group) => sum + group.unset, 0);
  }

  /* After a refusal the groups with something wrong are open. */
  sortProblems() {
    this.told = this.form.problems;
    this.problems = {};
    this.told.filter((problem) => problem.field && problem.field.startsWith(this.field + '[')).forEach((problem) => {
      const place = parseInt(problem.field.slice(this.field.length + 1), 10);
      (this.problems[place] = this.problems[place] || []).push(problem.message);
    });
    this.groups.filter((group) => group.rows.some((row) => this.problems[row.index])).forEach((group) => {
      group.open = true;
      group.only = this.total > SHOWN_OPEN ? 'WRONG' : 'ALL';
    });
  }

  fill() {
    const { value, when } = this.options.fill;
    this.groups.forEach((group) => {
      const free = group.rows.filter((row) => !row.locked && !row.choice && (!when || row.line[when]));
      free.forEach((row) => row.put(value));
      const whole = free.length && !group.chosen && !group.apart.size;
      if (whole && group.shared.some((choice) => choice.value === value)) group.chosen = value;
    });
  }

  rowPart() { return this.form.part(this.options.row); }
}
