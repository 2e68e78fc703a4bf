// Words: what the script says to people comes with the page, in the reader's language. Gives words and button. Needs nothing.
const words = () => document.getElementById('autosave-words')?.dataset ?? {};

const button = (text, act) => {
  const made = Object.assign(document.createElement('button'), { type: 'button', className: 'button', textContent: text });
  made.addEventListener('click', act);
  return made;
};
