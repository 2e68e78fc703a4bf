// Focus: nobody loses their place when the page changes under them. Gives focus.keep, for when it has changed. Needs words.
const focus = (() => {
  const BUTTONS = 'main button.ui-button[id]';
  const writable = () => [...document.querySelectorAll('main :is(input:not([type="hidden"]), select, textarea)[id]')];
  let pressed = null;

  // What opens over the page closes when the focus has left it: else it hides what has the focus.
  document.addEventListener('focusin', (event) => {
    document.querySelectorAll('[popover]:popover-open').forEach((open) => {
      if (!open.contains(event.target) && event.target.getAttribute('popovertarget') !== open.id) open.hidePopover();
    });
  });

  // A button that is pressed rests while the server works and may lose the focus: that goes to what the answer means it to (a way
  // back, what came back), to what is new, else back to the button, or where that went with what it removed, to the one after it.
  // Who has gone on to something else is left there.
  document.addEventListener('click', (event) => {
    const button = event.target.closest(BUTTONS);
    if (!button) return;
    const buttons = [...document.querySelectorAll(BUTTONS)];
    pressed = { id: button.id, fields: new Set(writable().map((field) => field.id)),
      after: buttons.slice(buttons.indexOf(button) + 1).map((one) => one.id) };
  }, true);

  function answerIn(meant) {
    pressed = null;
    meant.removeAttribute('data-focus');
    meant.focus();
  }

  function keepPlace() {
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

  // A press that the server never answered is said so, and the button can be pressed again.
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

  // Messages that came with the page are read out, and of those that come in place the faults.
  let seenMessages = null;
  function readOut() {
    const messages = document.getElementById('messages');
    if (messages === seenMessages) return;
    const answering = seenMessages ? '.tone-bad' : 'li';
    seenMessages = messages;
    if (messages?.querySelector(answering)) messages.focus();
  }

  function keep() {
    readOut();
    keepPlace();
  }

  // What a press was answered with on a new page is where the next one starts: it is read out, and Tab goes on from there.
  document.querySelector('[data-answer]')?.focus();

  return { keep };
})();
