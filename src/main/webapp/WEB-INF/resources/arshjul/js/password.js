/* Lets people see the password they are typing. */
(() => {
  'use strict';
  document.querySelectorAll('[data-shows]').forEach((field) => {
    field.hidden = false;
    field.querySelector('input').addEventListener('change', (event) => {
      field.dataset.shows.split(' ').forEach((id) => {
        document.getElementById(id).type = event.target.checked ? 'text' : 'password';
      });
    });
  });
})();
