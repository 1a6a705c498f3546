import type { Option, QuestionOf } from "../question.js";

type Table = Pick<QuestionOf<"assign">, "rows" | "options">;

/** What stands on a screen of rows: the value of each, and the row whose turn it is. */
export class AssignSheet {
  readonly values: ReadonlyMap<string, string>;
  /** 0-based. */
  readonly active: number;
  private readonly table: Table;

  constructor(table: Table, values: ReadonlyMap<string, string>, active: number) {
    this.table = table;
    this.values = values;
    this.active = active;
  }

  /** The next row without a value; -1 when there is none. Who has set one row and presses Enter has not seen the others yet. */
  get next(): number {
    return this.table.rows.findIndex(({ value }, i) => i > this.active && !this.values.has(value));
  }

  /** The values in the order of the rows. */
  typed(): ReadonlyMap<string, string> {
    return new Map(
      this.table.rows.flatMap(({ value: row }) => {
        const value = this.values.get(row);
        return value === undefined ? [] : [[row, value] as const];
      }),
    );
  }

  at(row: number): AssignSheet {
    return row === this.active ? this : new AssignSheet(this.table, this.values, row);
  }

  /** Some rows up or down; after the last one comes the first. */
  moved(by: number): AssignSheet {
    const { length } = this.table.rows;
    return this.at((this.active + by + length) % length);
  }

  /** The active row with the next option, or the one before. */
  turned(by: number): AssignSheet {
    const { options } = this.table;
    const now = options.findIndex(({ value }) => value === this.values.get(this.row?.value ?? ""));
    // One more place than there are options: the row can be left open.
    return this.withOption(((now + 1 + by + options.length + 1) % (options.length + 1)) - 1);
  }

  /** The active row with an option by its index; open where there is none of that index. */
  withOption(index: number): AssignSheet {
    const { row } = this;
    if (row === undefined) return this;
    const rest = [...this.values].filter(([key]) => key !== row.value);
    const option = this.table.options[index];
    const values = new Map(option === undefined ? rest : [...rest, [row.value, option.value]]);
    return new AssignSheet(this.table, values, this.active);
  }

  private get row(): Option | undefined {
    return this.table.rows[this.active];
  }
}
