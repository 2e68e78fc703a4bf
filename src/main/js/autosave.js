// Autosave: what is typed reaches the server by itself, in the order it was typed. Gives autosave.fieldOf, which follows a field
// from then on, and autosave.saved, which promises that all is sent. Needs words, button, Control, SaveLine, SeenVersion, Draft, conflict.
const autosave = (() => {
  const PAUSE_MS = 2000;
  const LONGEST_WAIT_MS = 60000;
  const LONGEST_HOLD_MS = 5000;
  const fields = new Map();
  const queues = new Map();
  let leaving = false;
  let underWay = 0;

  class Field {
    constructor(host) {
      this.host = host;
      this.control = new Control(host);
      this.line = new SaveLine(host);
      this.version = new SeenVersion(host);
      this.url = this.version.url;
      this.draft = new Draft(this.url);
      this.saved = this.control.drawn();
      this.typed = this.saved;
      this.dirty = false;
      this.attempts = 0;
      this.restore();
      if (!this.dirty) this.changed();
    }

    get waitsForServer() { return this.dirty && !this.choosing && this.host.isConnected; }

    changed() {
      if (!this.host.isConnected) return;
      leaving = false;
      this.typed = this.control.value();
      if (this.typed === this.saved && !this.dirty) return;
      this.dirty = true;
      this.keep();
      clearTimeout(this.timer);
      this.saveAfter(PAUSE_MS);
    }

    keep() {
      this.draft.keep(this.typed, this.version.number);
    }

    saveAfter(pause) {
      this.timer = setTimeout(() => this.save(), pause);
    }

    // What was typed last time but never reached the server is put back and sent; what reached it after this page was drawn is shown.
    restore() {
      const kept = this.draft.read();
      if (!kept) return;
      const reached = kept.savedVersion !== undefined;
      if (kept.value === this.saved || kept.value === '' || (reached && kept.savedVersion <= this.version.number)) {
        this.draft.drop();
        return;
      }
      this.control.put(kept.value);
      this.typed = kept.value;
      if (reached) {
        this.saved = kept.value;
        this.version.number = kept.savedVersion;
        this.draft.drop();
        return;
      }
      this.version.number = kept.seenVersion;
      this.dirty = true;
      this.line.say(words().restored, 'waiting');
      this.saveAfter(PAUSE_MS);
    }

    save() {
      clearTimeout(this.timer);
      if (!this.dirty) return;
      const before = queues.get(this.version.group) ?? Promise.resolve();
      queues.set(this.version.group, before.then(() => this.send()));
    }

    async send(leaving = false) {
      if (!this.dirty || this.choosing) return;
      const value = this.typed;
      this.dirty = false;
      underWay += 1;
      const slow = setTimeout(() => this.line.say(words().saving, 'saving'), 1000);
      try {
        await this.answered(await this.request(value, leaving), value);
      } catch {
        this.failed(words().offline);
      } finally {
        underWay -= 1;
        clearTimeout(slow);
      }
    }

    request(value, leaving) {
      return fetch(this.url, {
        method: 'PUT',
        credentials: 'same-origin',
        redirect: 'manual',
        keepalive: leaving,
        headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Requested-With': 'arshjul' },
        body: JSON.stringify({ value, seenVersion: this.version.number, ...(this.version.amongFields && { seen: this.saved }) }),
      });
    }

    async answered(response, value) {
      if (response.ok) return this.accepted(await response.json(), value);
      if (response.status === 409) return this.contested(await response.json(), value);
      if (response.status === 401 || response.type === 'opaqueredirect') return this.signedOut();
      if (response.status >= 500) return this.failed(words().offline);
      const problem = await response.json().catch(() => ({}));
      this.line.say(problem.detail || words().refused, 'bad');
    }

    accepted(answer, value) {
      if (this.heedOthers(answer.fields)) {
        this.version.number = answer.version;
      } else {
        this.version.alone(answer.version);
      }
      this.saved = value;
      this.attempts = 0;
      this.line.say(answer.savedText, 'saved');
      if (this.typed !== value) {
        this.changed();
      } else if (leaving) {
        this.draft.reached(value, answer.version);
      } else {
        this.draft.drop();
      }
    }

    // What others have written beside this field is shown, unless something else is being typed there: then false.
    heedOthers(values = {}) {
      return [...fields.values()].filter((peer) => peer !== this && peer.version.group === this.version.group && peer.host.isConnected)
        .map((peer) => peer.heed(values[peer.host.dataset.autosaveField])).every(Boolean);
    }

    heed(theirs) {
      if (theirs === undefined || this.control.alike(theirs, this.saved)) return true;
      if (this.dirty || this.choosing || this.control.value() !== this.saved) return false;
      this.show(theirs);
      this.line.say(words().changed, 'waiting');
      return true;
    }

    show(theirs) {
      this.control.put(theirs);
      this.saved = this.control.value();
      this.typed = this.saved;
    }

    signedOut() {
      this.dirty = true;
      const link = Object.assign(document.createElement('a'), { href: backHere(words().signInHref), textContent: words().signIn });
      this.line.say(words().signedOut, 'bad', link);
    }

    failed(text) {
      this.dirty = true;
      this.keep();
      const again = button(words().retry, () => this.save());
      again.className = 'link-button';
      this.line.say(text, 'bad', again);
      this.attempts += 1;
      this.saveAfter(Math.min(PAUSE_MS * 2 ** this.attempts, LONGEST_WAIT_MS));
    }

    contested(answer, mine) {
      this.heedOthers(answer.fields);
      if (answer.value === mine) return this.accepted({ ...answer, savedText: '' }, mine);
      this.dirty = true;
      this.choosing = true;
      this.line.say(answer.text || words().conflict, 'bad');
      this.line.element.after(conflict.box(answer, this.control.readable(answer.value), (kept) => this.settle(answer, kept)));
    }

    settle(answer, mine) {
      this.choosing = false;
      this.version.number = answer.version;
      if (mine) {
        this.saved = answer.value;
        this.save();
      } else {
        this.show(answer.value);
        this.dirty = false;
        this.draft.drop();
        this.line.say('', 'saved');
      }
      this.control.focus();
    }
  }

  // Who signs in anew comes back to the page that is being written.
  function backHere(signIn) {
    const outside = signIn.replace('/security/sign-in', '').length;
    return `${signIn}?return=${encodeURIComponent(location.pathname.slice(outside) + location.search)}`;
  }

  function fieldOf(target) {
    const host = target.closest?.('[data-autosave-field]');
    if (!host || !host.dataset.autosaveField) return null;
    if (!fields.has(host)) fields.set(host, new Field(host));
    return fields.get(host);
  }

  const unsaved = () => underWay > 0 || [...fields.values()].some((field) => field.waitsForServer);
  const saveAll = () => fields.forEach((field) => field.save());
  const saved = () => {
    saveAll();
    return Promise.all(queues.values());
  };

  // What is being typed is saved before a press sends the form: else the server takes the two for two writers.
  let held = null;
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('main form button[id]');
    if (!button || held?.pressing || !(held || unsaved())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (held) return;
    held = { pressing: false };
    await Promise.race([saved(), new Promise((go) => { setTimeout(go, LONGEST_HOLD_MS); })]);
    held.pressing = true;
    document.getElementById(button.id)?.click();
    held = null;
  }, true);

  document.addEventListener('input', (event) => fieldOf(event.target)?.changed());
  document.addEventListener('change', (event) => fieldOf(event.target)?.changed());
  document.addEventListener('focusout', (event) => fieldOf(event.target)?.save());
  window.addEventListener('online', saveAll);
  window.addEventListener('beforeunload', () => { leaving = true; });
  window.addEventListener('pageshow', () => { leaving = false; });
  window.addEventListener('pagehide', () => fields.forEach((field) => {
    if (!field.dirty) return;
    field.keep();
    field.send(true);
  }));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saveAll();
  });

  return { fieldOf, saved };
})();
