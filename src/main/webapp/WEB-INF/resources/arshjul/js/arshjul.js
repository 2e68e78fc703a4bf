/* Årshjul: theme switch, keyboard help, focus on faults, editors that can be used by all, autosave. */
(() => {
  'use strict';

  const PAUSE_MS = 2000;
  const LONGEST_WAIT_MS = 60000;
  const LONGEST_HOLD_MS = 5000;
  const words = () => document.getElementById('autosave-words')?.dataset ?? {};
  const inText = (target) => target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

  /* Look: the server draws the chosen theme, the script only saves a page load. */
  document.addEventListener('click', (event) => {
    const button = event.target.closest('.choices button[name="theme"]');
    if (!button) return;
    event.preventDefault();
    const path = button.form.getAttribute('action').replace('web/preference', '');
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `arshjul-theme=${button.value}; Path=${path}; Max-Age=31536000; SameSite=Lax${secure}`;
    document.documentElement.dataset.theme = button.value;
    document.querySelectorAll('.choices button[name="theme"]').forEach((other) =>
      other.setAttribute('aria-pressed', String(other.value === button.value)));
  });

  /* A process that is shown as a picture is shown where one stands in it. */
  document.addEventListener('toggle', (event) => {
    if (event.target.open) event.target.querySelector('.drawing .here')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, true);

  /* Keys: ? shows the list unless turned off, Ctrl+Enter sends, Tab leaves an editor. */
  const KEYS_OFF = 'arshjul-keys-off';
  const keysOff = () => localStorage.getItem(KEYS_OFF) === 'true';
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && event.target.closest?.('.ql-editor')) {
      event.stopImmediatePropagation();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      send(event);
    } else if (event.key === 'Enter') {
      entered(event);
    } else if (event.key === '?' && !inText(event.target) && !keysOff()) {
      document.getElementById('keys')?.showPopover?.();
    }
  }, true);

  /* What opens over the page closes when the focus has left it: else it hides what has the focus. */
  document.addEventListener('focusin', (event) => {
    document.querySelectorAll('[popover]:popover-open').forEach((open) => {
      if (!open.contains(event.target) && event.target.getAttribute('popovertarget') !== open.id) open.hidePopover();
    });
  });

  /* Enter in a field presses the button that the field is for, never whichever the form happens to begin with. */
  const SENDERS = 'button:not([type="button"])';
  function entered(event) {
    const field = event.target;
    if (!field.matches?.('main form input:not([type="submit"], [type="button"], [type="file"])')) return;
    const own = field.closest('[data-enter]')?.querySelector(SENDERS);
    if (!own && oneMeaning(field.form)) return;
    event.preventDefault();
    fieldOf(field)?.save();
    own?.click();
  }

  /* A form that saves as it is typed is sent by its button alone; one of several buttons must be the main one. */
  function oneMeaning(form) {
    const buttons = form.querySelectorAll(SENDERS);
    return !form.querySelector('[data-autosave-url]:not([data-autosave-url=""])')
      && (buttons.length < 2 || buttons[0].classList.contains('button-primary'));
  }

  function send(event) {
    const form = event.target.closest?.('form');
    const button = form?.querySelector('.button-primary:not(:disabled)');
    if (!button) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    button.focus();
    button.click();
  }

  const keySwitch = document.querySelector('[data-key-switch]');
  keySwitch?.setAttribute('aria-pressed', String(keysOff()));
  keySwitch?.addEventListener('click', () => {
    localStorage.setItem(KEYS_OFF, String(!keysOff()));
    keySwitch.setAttribute('aria-pressed', String(keysOff()));
  });

  /* A proposed word is set by the writer's own press, and saved as if it had been chosen. */
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-propose]');
    const choice = button?.closest('.goal').querySelector('select');
    if (!choice) return;
    choice.value = button.dataset.propose;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    choice.focus();
  });

  /* Autosave */
  const fields = new Map();
  const versions = new Map();
  const queues = new Map();
  let leaving = false;
  let underWay = 0;

  class Field {
    constructor(host) {
      this.host = host;
      this.url = host.dataset.autosaveUrl;
      this.group = host.dataset.autosaveGroup || this.url;
      this.saved = this.drawn();
      this.typed = this.saved;
      this.dirty = false;
      this.attempts = 0;
      this.restore();
      if (!this.dirty) this.changed();
    }

    get editor() { return this.host.querySelector('.ql-editor'); }
    get control() {
      return this.host.matches('input, select, textarea') ? this.host
        : this.host.querySelector('textarea, select, input:not([type="hidden"])');
    }
    get many() { return this.host.classList.contains('many'); }
    get boxes() { return [...this.host.querySelectorAll('input[type="checkbox"]')]; }
    get line() {
      let line = this.host.querySelector('[data-save-line]') ?? this.host.parentElement?.querySelector('[data-save-line]');
      if (!line) {
        line = Object.assign(document.createElement('p'), { className: 'save-line' });
        line.setAttribute('role', 'status');
        line.dataset.saveLine = '';
        this.host.matches('input, select, textarea') ? this.host.after(line) : this.host.append(line);
      }
      return line;
    }
    get key() { return `arshjul-draft:${words().user ?? ''}:${this.url}`; }

    value() {
      if (this.host.classList.contains('rich-text')) return this.editor ? tidy(this.editor.innerHTML) : '';
      if (this.many) return this.boxes.filter((box) => box.checked).map((box) => box.value).join(',');
      const control = this.control;
      return control.type === 'checkbox' ? control.checked : control.value;
    }

    /* What the page was drawn with: one may have begun to write before this script came. */
    drawn() {
      if (this.host.classList.contains('rich-text')) return this.value();
      if (this.many) return this.boxes.filter((box) => box.defaultChecked).map((box) => box.value).join(',');
      const control = this.control;
      if (control.type === 'checkbox') return control.defaultChecked;
      if (control.matches('select')) return ([...control.options].find((option) => option.defaultSelected) ?? control.options[0])?.value ?? '';
      return this.held(control.defaultValue);
    }

    /* A value as the control itself holds it: one of a single line drops line breaks, which nobody has typed away. */
    held(value) {
      return Object.assign(this.control.cloneNode(), { value }).value;
    }

    readable(value) {
      if (!this.many) return plain(value);
      return this.boxes.filter((box) => value.split(',').includes(box.value)).map((box) => box.labels[0]?.textContent).join(', ');
    }

    put(value) {
      if (this.editor) {
        window.Quill.find(this.editor.parentElement).clipboard.dangerouslyPasteHTML(value);
      } else if (this.many) {
        this.boxes.forEach((box) => { box.checked = value.split(',').includes(box.value); });
      } else if (this.control.type === 'checkbox') {
        this.control.checked = value;
      } else {
        this.control.value = value;
      }
    }

    say(text, state, action) {
      const line = this.line;
      if (line.dataset.state === state && line.firstChild?.textContent === text) return;
      line.dataset.state = state;
      line.replaceChildren(text);
      if (action) line.append(' ', action);
    }

    changed() {
      if (!this.host.isConnected) return;
      leaving = false;
      this.typed = this.value();
      if (this.typed === this.saved && !this.dirty) return;
      this.dirty = true;
      this.keep();
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), PAUSE_MS);
    }

    keep() {
      try {
        localStorage.setItem(this.key, JSON.stringify({ value: this.typed, seenVersion: this.version }));
      } catch { /* a full or closed store takes nothing from the field itself */ }
    }

    /* A part drawn anew may carry the version it was first read with: the highest one seen here counts. */
    get version() { return Math.max(Number(this.host.dataset.autosaveVersion || 0), versions.get(this.url) ?? 0); }
    set version(version) {
      versions.set(this.url, version);
      this.host.dataset.autosaveVersion = version;
      if (!this.host.dataset.autosaveGroup) return;
      document.querySelectorAll(`[data-autosave-group="${CSS.escape(this.group)}"]`).forEach((peer) => {
        peer.dataset.autosaveVersion = version;
        if (peer.dataset.autosaveUrl) versions.set(peer.dataset.autosaveUrl, version);
        if (peer.type === 'hidden') peer.value = version;
      });
    }

    /* One of several fields that share a version: others may write the ones beside it. */
    get amongFields() {
      return Boolean(document.querySelector(`input[data-autosave-fields][data-autosave-group="${CSS.escape(this.group)}"]`));
    }

    /* What was typed last time but never reached the server is put back and sent; what reached it after this page was drawn is shown. */
    restore() {
      const kept = JSON.parse(localStorage.getItem(this.key) ?? 'null');
      if (!kept) return;
      const reached = kept.savedVersion !== undefined;
      if (kept.value === this.saved || kept.value === '' || (reached && kept.savedVersion <= this.version)) {
        localStorage.removeItem(this.key);
        return;
      }
      this.put(kept.value);
      this.typed = kept.value;
      if (reached) {
        this.saved = kept.value;
        this.version = kept.savedVersion;
        localStorage.removeItem(this.key);
        return;
      }
      this.version = kept.seenVersion;
      this.dirty = true;
      this.say(words().restored, 'waiting');
      this.timer = setTimeout(() => this.save(), PAUSE_MS);
    }

    save() {
      clearTimeout(this.timer);
      if (!this.dirty) return;
      const before = queues.get(this.group) ?? Promise.resolve();
      queues.set(this.group, before.then(() => this.send()));
    }

    async send(leaving = false) {
      if (!this.dirty || this.choosing) return;
      const value = this.typed;
      this.dirty = false;
      underWay += 1;
      const slow = setTimeout(() => this.say(words().saving, 'saving'), 1000);
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
        body: JSON.stringify({ value, seenVersion: this.version, ...(this.amongFields && { seen: this.saved }) }),
      });
    }

    async answered(response, value) {
      if (response.ok) return this.accepted(await response.json(), value);
      if (response.status === 409) return this.conflict(await response.json(), value);
      if (response.status === 401 || response.type === 'opaqueredirect') return this.signedOut();
      if (response.status >= 500) return this.failed(words().offline);
      const problem = await response.json().catch(() => ({}));
      this.say(problem.detail || words().refused, 'bad');
    }

    accepted(answer, value) {
      if (this.heedOthers(answer.fields)) {
        this.version = answer.version;
      } else {
        versions.set(this.url, answer.version); // the group's own version stays: the page has not seen all of it
      }
      this.saved = value;
      this.attempts = 0;
      this.say(answer.savedText, 'saved');
      if (this.typed !== value) {
        this.changed();
      } else if (leaving) {
        localStorage.setItem(this.key, JSON.stringify({ value, savedVersion: answer.version }));
      } else {
        localStorage.removeItem(this.key);
      }
    }

    /* What others have written beside this field is shown, unless something else is being typed there: then false. */
    heedOthers(values = {}) {
      return [...fields.values()].filter((peer) => peer !== this && peer.group === this.group && peer.host.isConnected)
        .map((peer) => peer.heed(values[peer.url.split('/').pop()])).every(Boolean);
    }

    heed(theirs) {
      if (theirs === undefined || this.comparable(theirs) === this.comparable(this.saved)) return true;
      if (this.dirty || this.choosing || this.value() !== this.saved) return false;
      this.put(theirs);
      this.saved = this.value();
      this.typed = this.saved;
      this.say(words().changed, 'waiting');
      return true;
    }

    comparable(value) {
      return this.many ? value.split(',').sort().join(',') : String(value).trim();
    }

    signedOut() {
      this.dirty = true;
      const link = Object.assign(document.createElement('a'), { href: backHere(words().signInHref), textContent: words().signIn });
      this.say(words().signedOut, 'bad', link);
    }

    failed(text) {
      this.dirty = true;
      this.keep();
      const again = button(words().retry, () => this.save());
      again.className = 'link-button';
      this.say(text, 'bad', again);
      this.attempts += 1;
      this.timer = setTimeout(() => this.save(), Math.min(PAUSE_MS * 2 ** this.attempts, LONGEST_WAIT_MS));
    }

    conflict(answer, mine) {
      this.heedOthers(answer.fields);
      if (answer.value === mine) return this.accepted({ ...answer, savedText: '' }, mine);
      this.dirty = true;
      this.choosing = true;
      this.say(answer.text || words().conflict, 'bad');
      const box = document.createElement('div');
      box.className = 'conflict';
      box.setAttribute('role', 'group');
      box.setAttribute('aria-label', words().theirs);
      const title = Object.assign(document.createElement('strong'), { textContent: heading(answer) });
      const theirs = Object.assign(document.createElement('div'), { className: 'conflict-theirs', textContent: this.readable(answer.value), tabIndex: 0 });
      theirs.setAttribute('role', 'region');
      theirs.setAttribute('aria-label', words().theirs);
      const actions = Object.assign(document.createElement('div'), { className: 'actions' });
      actions.append(
        button(words().keep, () => this.settle(box, answer, true)),
        button(words().take, () => this.settle(box, answer, false)));
      box.append(title, theirs, actions);
      this.line.after(box);
    }

    settle(box, answer, mine) {
      box.remove();
      this.choosing = false;
      this.version = answer.version;
      if (mine) {
        this.saved = answer.value;
        this.save();
      } else {
        this.put(answer.value);
        this.saved = this.value();
        this.typed = this.saved;
        this.dirty = false;
        localStorage.removeItem(this.key);
        this.say('', 'saved');
      }
      (this.editor ?? this.control).focus();
    }
  }

  /* Who signs in anew comes back to the page that is being written. */
  function backHere(signIn) {
    const outside = signIn.replace('/security/sign-in', '').length;
    return `${signIn}?return=${encodeURIComponent(location.pathname.slice(outside) + location.search)}`;
  }

  function heading(answer) {
    return answer.by ? `${words().theirs} (${answer.by})` : words().theirs;
  }

  function button(text, act) {
    const made = Object.assign(document.createElement('button'), { type: 'button', className: 'button', textContent: text });
    made.addEventListener('click', act);
    return made;
  }

  function plain(value) {
    const page = new DOMParser().parseFromString(String(value ?? '').replace(/<\/(p|li|h3|h4)>|<br\s*\/?>/g, '\n'), 'text/html');
    return page.body.textContent.trim();
  }

  /* The editor keeps bullets and numbers in one marked list; documents want real lists. */
  function tidy(html) {
    const body = new DOMParser().parseFromString(html, 'text/html').body;
    body.querySelectorAll('.ql-ui').forEach((mark) => mark.remove());
    body.querySelectorAll('ol').forEach((list) => {
      let current = null;
      [...list.children].forEach((row) => {
        const kind = row.dataset.list === 'bullet' ? 'UL' : 'OL';
        if (current?.tagName !== kind) {
          current = document.createElement(kind);
          list.before(current);
        }
        row.removeAttribute('data-list');
        current.append(row);
      });
      list.remove();
    });
    return body.textContent.trim() ? body.innerHTML : '';
  }

  function fieldOf(target) {
    const host = target.closest?.('[data-autosave-url]');
    if (!host || !host.dataset.autosaveUrl) return null;
    if (!fields.has(host)) fields.set(host, new Field(host));
    return fields.get(host);
  }

  const unsaved = () => underWay > 0 || [...fields.values()].some((field) => field.dirty && !field.choosing && field.host.isConnected);
  const saved = () => {
    fields.forEach((field) => field.save());
    return Promise.all(queues.values());
  };

  /* What is being typed is saved before a press sends the form: else the server takes the two for two writers. */
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
  window.addEventListener('online', () => fields.forEach((field) => field.save()));
  window.addEventListener('beforeunload', () => { leaving = true; });
  window.addEventListener('pageshow', () => { leaving = false; });
  window.addEventListener('pagehide', () => fields.forEach((field) => {
    if (!field.dirty) return;
    field.keep();
    field.send(true);
  }));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') fields.forEach((field) => field.save());
  });

  /* Editors get their name, their help and a way out; the page is looked over again whenever a part is replaced. */
  function equip(area) {
    const box = area.closest('.ui-texteditor');
    const host = area.closest('.rich-text');
    if (!box || !host || area.dataset.ready) return;
    area.dataset.ready = 'true';
    box.removeAttribute('role');
    const described = ['Hint', 'Message'].map((end) => box.id + end).filter((id) => document.getElementById(id));
    area.setAttribute('role', 'textbox');
    area.setAttribute('aria-multiline', 'true');
    area.setAttribute('aria-labelledby', `${box.id}Label`);
    if (described.length) area.setAttribute('aria-describedby', described.join(' '));
    document.getElementById(`${box.id}Label`)?.addEventListener('click', () => area.focus());
    const bar = box.querySelector('.ql-toolbar, .ui-editor-toolbar');
    bar?.setAttribute('aria-labelledby', `${box.id}Label`);
    if (bar) oneStop(bar);
    nameLinkBox(box);
    const field = fieldOf(host);
    const hidden = box.querySelector(':scope > input');
    new MutationObserver(() => {
      if (!area.isConnected) return;
      if (hidden) hidden.value = tidy(area.innerHTML);
      field?.changed();
    }).observe(area, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['data-list', 'href'] });
  }

  /* A row of buttons is one stop for Tab; the arrows move within it. */
  function oneStop(bar) {
    const buttons = [...bar.querySelectorAll('button')];
    buttons.forEach((button, at) => { button.tabIndex = at === 0 ? 0 : -1; });
    bar.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const at = buttons.indexOf(event.target);
      if (!step || at < 0) return;
      event.preventDefault();
      const next = buttons[(at + step + buttons.length) % buttons.length];
      event.target.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    });
  }

  /* What is sent with a form is the tidy text, whatever the editor has put there meanwhile. */
  function fillIn() {
    document.querySelectorAll('.ui-texteditor').forEach((box) => {
      const area = box.querySelector('.ql-editor');
      const hidden = box.querySelector(':scope > input');
      if (area && hidden) hidden.value = tidy(area.innerHTML);
    });
  }
  document.addEventListener('click', fillIn, true);
  document.addEventListener('submit', fillIn, true);

  /* A figure is taken into a text as a link to where it comes from; what may be chosen is asked for when the list is opened. */
  const figures = new Map();
  function offered(url) {
    if (!figures.has(url)) {
      figures.set(url, fetch(url, { headers: { Accept: 'application/json' } }).then((answer) => (answer.ok ? answer.json() : [])));
    }
    return figures.get(url);
  }
  document.addEventListener('toggle', async (event) => {
    const picker = event.target;
    if (!picker.matches?.('.figure-picker[open]') || picker.dataset.filled) return;
    picker.dataset.filled = 'true';
    const found = await offered(picker.dataset.figures);
    const choices = found.map((figure) => Object.assign(new Option(`${figure.label}: ${figure.written}`, figure.href), { figure }));
    picker.querySelector('select').replaceChildren(...(choices.length ? choices : [new Option(picker.dataset.none, '')]));
  }, true);
  document.addEventListener('click', (event) => {
    const picker = event.target.closest('[data-insert-figure]')?.closest('.figure-picker');
    const figure = picker?.querySelector('select').selectedOptions[0]?.figure;
    const editor = picker?.parentElement.querySelector('.rich-text .ql-editor');
    if (!figure || !editor) return;
    const quill = window.Quill.find(editor.parentElement);
    const at = quill.getSelection(true)?.index ?? quill.getLength() - 1;
    quill.insertText(at, figure.written, 'link', figure.href, 'user');
    quill.insertText(at + figure.written.length, ' ', 'link', false, 'user');
    quill.setSelection(at + figure.written.length + 1, 0);
  });

  /* A part's text is taken up on the server, with its origin; what is being typed is saved first. */
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-adopt]');
    if (!button) return;
    button.disabled = true;
    await saved();
    const answer = await fetch(button.dataset.adopt, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'arshjul', 'Idempotency-Key': crypto.randomUUID?.() ?? `adopt-${Date.now()}` },
      body: JSON.stringify({ contribution: Number(button.dataset.from), section: button.dataset.section }),
    }).catch(() => null);
    if (answer?.ok) {
      history.scrollRestoration = 'manual';
      location.hash = `section-${button.dataset.section}`;
      location.reload();
    } else {
      const said = (await answer?.json().catch(() => null))?.detail ?? words().offline;
      button.disabled = false;
      button.after(Object.assign(document.createElement('span'), { className: 'field-message', textContent: said }));
    }
  });

  function nameLinkBox(box) {
    const input = box.querySelector('.ql-tooltip input');
    const name = box.querySelector('.ql-link')?.getAttribute('aria-label');
    if (!input || !name) return;
    input.setAttribute('aria-label', name);
    input.dataset.link = 'https://';
    input.addEventListener('focus', () => requestAnimationFrame(() => input.parentElement.scrollIntoView({ block: 'nearest' })));
  }

  /* A button that is pressed rests while the server works and may lose the focus: that goes to what the answer means it to (a way
     back, what came back), to what is new, else back to the button, or where that went with what it removed, to the one after it.
     Who has gone on to something else is left there. */
  const writable = () => [...document.querySelectorAll('main :is(input:not([type="hidden"]), select, textarea)[id]')];
  let pressed = null;
  document.addEventListener('click', (event) => {
    const button = event.target.closest('main button.ui-button[id]');
    if (!button) return;
    const buttons = [...document.querySelectorAll('main button.ui-button[id]')];
    pressed = { id: button.id, fields: new Set(writable().map((field) => field.id)),
      after: buttons.slice(buttons.indexOf(button) + 1).map((one) => one.id) };
  }, true);

  function answerIn(meant) {
    pressed = null;
    meant.removeAttribute('data-focus');
    meant.focus();
  }

  function keepFocus() {
    const button = document.getElementById(pressed?.id);
    const focused = document.activeElement ?? document.body;
    const free = [document.body, button].includes(focused);
    const meant = document.querySelector('main [data-focus]');
    if (meant && (pressed || free)) return answerIn(meant);
    if (!pressed || !free || button?.disabled) return;
    const added = writable().find((field) => !pressed.fields.has(field.id) && field.getClientRects().length);
    if (focused === button && !added) return;
    const after = pressed.after.map((id) => document.getElementById(id)).find((one) => one && !one.disabled);
    const next = added ?? button ?? after ?? document.getElementById('main');
    pressed = null;
    next.focus();
  }

  /* A press that the server never answered is said so, and the button can be pressed again. */
  window.jQuery?.(document).on('pfAjaxError', () => {
    const line = Object.assign(document.createElement('li'), { className: 'tone-bad', textContent: words().unreached });
    const list = document.createElement('ul');
    list.append(line);
    const messages = document.getElementById('messages');
    messages.replaceChildren(list);
    messages.focus();
    if (!pressed) return;
    window.PrimeFaces.getWidgetById(pressed.id)?.enable();
    document.getElementById(pressed.id)?.classList.remove('ui-state-loading');
  });

  /* What a press was answered with on a new page is where the next one starts: it is read out, and Tab goes on from there. */
  document.querySelector('[data-answer]')?.focus();
  let seenMessages = null;
  function lookOver() {
    document.querySelectorAll('.ql-editor').forEach(equip);
    document.querySelectorAll('[data-autosave-url]:not([data-autosave-url=""], .rich-text)').forEach(fieldOf);
    const messages = document.getElementById('messages');
    if (messages !== seenMessages) {
      const answering = seenMessages ? '.tone-bad' : 'li';
      seenMessages = messages;
      if (messages?.querySelector(answering)) messages.focus();
    }
    keepFocus();
  }

  let waiting = false;
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      lookOver();
    });
  }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
  lookOver();

  /* What the address points at has the focus, also when the page is read anew at the same place. */
  document.getElementById(location.hash.slice(1))?.focus();
})();
