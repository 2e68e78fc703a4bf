// Page: looked over when it is read, and again whenever a part of it is replaced. Gives nothing. Needs editor, autosave and focus.
(() => {
  function lookOver() {
    document.querySelectorAll('.ql-editor').forEach(editor.equip);
    document.querySelectorAll('[data-autosave-field]:not([data-autosave-field=""], .rich-text)').forEach(autosave.fieldOf);
    focus.keep();
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

  // What the address points at has the focus, also when the page is read anew at the same place.
  document.getElementById(location.hash.slice(1))?.focus();
})();
