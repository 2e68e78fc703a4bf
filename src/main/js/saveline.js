// Save line: the line at a field that says how its saving goes. Gives SaveLine. Needs nothing.
class SaveLine {
  constructor(host) {
    this.host = host;
  }

  get element() {
    return this.host.querySelector('[data-save-line]') ?? this.host.parentElement?.querySelector('[data-save-line]') ?? this.added();
  }

  added() {
    const line = Object.assign(document.createElement('p'), { className: 'save-line' });
    line.setAttribute('role', 'status');
    line.dataset.saveLine = '';
    this.host.matches('input, select, textarea') ? this.host.after(line) : this.host.append(line);
    return line;
  }

  say(text, state, action) {
    const line = this.element;
    if (line.dataset.state === state && line.firstChild?.textContent === text) return;
    line.dataset.state = state;
    line.replaceChildren(text);
    if (action) line.append(' ', action);
  }
}
