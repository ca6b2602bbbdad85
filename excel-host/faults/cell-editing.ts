/** Whether the user is editing a cell: Excel then takes no request, except those that agreed to wait. */
export class CellEditing {
  private waiting: (() => void)[] = [];
  private on = false;

  get active(): boolean {
    return this.on;
  }

  /** The user has begun to type into a cell. */
  begin(): void {
    this.on = true;
  }

  /** The user has pressed Enter. */
  end(): void {
    this.on = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  /** Settles once no cell is being edited. */
  ended(): Promise<void> {
    if (!this.on) return Promise.resolve();
    return new Promise((go) => this.waiting.push(go));
  }
}
