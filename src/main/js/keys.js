// Keys: ? shows the list unless turned off, Ctrl+Enter sends, Enter presses the field's own button, Tab leaves an editor.
// Gives nothing. Needs autosave.
(() => {
  const KEYS_OFF = 'arshjul-keys-off';
  const SENDERS = 'button:not([type="button"])';
  const keysOff = () => localStorage.getItem(KEYS_OFF) === 'true';
  const inText = (target) => target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

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

  // Enter in a field presses the button that the field is for, never whichever the form happens to begin with.
  function entered(event) {
    const field = event.target;
    if (!field.matches?.('main form input:not([type="submit"], [type="button"], [type="file"])')) return;
    const own = field.closest('[data-enter]')?.querySelector(SENDERS);
    if (!own && oneMeaning(field.form)) return;
    event.preventDefault();
    autosave.fieldOf(field)?.save();
    own?.click();
  }

  // A form that saves as it is typed is sent by its button alone; one of several buttons must be the main one.
  function oneMeaning(form) {
    const buttons = form.querySelectorAll(SENDERS);
    return !form.querySelector('[data-autosave-field]:not([data-autosave-field=""])')
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
})();
