// Conflict: two have written the same; the writer sees the other's text and chooses. Gives conflict.box. Needs words and button.
const conflict = (() => {
  const made = (tag, properties) => Object.assign(document.createElement(tag), properties);

  // The choice is made once: the box goes away with it.
  function box(answer, text, choose) {
    const question = made('div', { className: 'conflict' });
    named(question, 'group');
    const settled = (mine) => () => {
      question.remove();
      choose(mine);
    };
    const actions = made('div', { className: 'actions' });
    actions.append(button(words().keep, settled(true)), button(words().take, settled(false)));
    question.append(made('strong', { textContent: heading(answer) }), theirs(text), actions);
    return question;
  }

  function theirs(text) {
    const shown = made('div', { className: 'conflict-theirs', textContent: text, tabIndex: 0 });
    named(shown, 'region');
    return shown;
  }

  function named(element, role) {
    element.setAttribute('role', role);
    element.setAttribute('aria-label', words().theirs);
  }

  const heading = (answer) => (answer.by ? `${words().theirs} (${answer.by})` : words().theirs);

  return { box };
})();
