// Draft: what a field holds is kept in the browser until the server has it. Gives Draft. Needs words.
class Draft {
  constructor(url) {
    this.url = url;
  }

  get key() { return `arshjul-draft:${words().user ?? ''}:${this.url}`; }

  read() {
    return JSON.parse(localStorage.getItem(this.key) ?? 'null');
  }

  keep(value, seenVersion) {
    try {
      localStorage.setItem(this.key, JSON.stringify({ value, seenVersion }));
    } catch { /* a full or closed store takes nothing from the field itself */ }
  }

  // It reached the server when the page was already being left: the page may come back as it was drawn before.
  reached(value, savedVersion) {
    localStorage.setItem(this.key, JSON.stringify({ value, savedVersion }));
  }

  drop() {
    localStorage.removeItem(this.key);
  }
}
