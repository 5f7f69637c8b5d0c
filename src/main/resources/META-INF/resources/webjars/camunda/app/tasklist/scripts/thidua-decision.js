/*
 * What the Chairman's choices in a long list come to while they are made: how many of each, what they cost against the
 * fund, and where they differ from what the council proposes. At most 50 differences are shown.
 */
const SHOWN = 50;

export class Decision {
  constructor(list, fund) {
    Object.assign(this, { list, fund });
    list.form.scope.$watch(() => this.recount());
  }

  rows() { return this.list.groups.reduce((all, group) => all.concat(group.rows), []); }

  recount() {
    Object.assign(this, { granted: 0, forwarded: 0, refused: 0, returned: 0, cost: 0, highest: {} });
    const apart = this.rows().filter((row) => this.count(row));
    this.differences = apart.slice(0, SHOWN);
    this.more = apart.length - this.differences.length;
    this.over = this.fund.budgeted ? Math.max(0, this.cost - this.fund.free) : 0;
  }

  /* Counts one row; true where it differs from the council's list. */
  count(row) {
    const { line, choice } = row;
    if (choice === 'GRANT') {
      this[line.upward ? 'forwarded' : 'granted'] += 1;
      this.cost += this.added(line);
      return !line.passed;
    }
    if (choice === 'REFUSE') this.refused += 1;
    if (choice === 'RETURN') this.returned += 1;
    return choice === 'RETURN' || choice === 'REFUSE' && line.passed;
  }

  /* Of several awards of one subject for one achievement only the highest is paid. */
  added(line) {
    if (!line.rivals) return line.money;
    const before = this.highest[line.rivals] || 0;
    this.highest[line.rivals] = Math.max(before, line.money);
    return this.highest[line.rivals] - before;
  }

  label(row) {
    return row.group.choices.filter((choice) => choice.value === row.choice).map((choice) => choice.label)[0] || '';
  }
}
