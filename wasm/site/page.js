// The page around <plain-rights>. While a conversation is shown the page has its title and its language, and the links
// to other pages, which stand there as well, are put away.
const way = document.querySelector('.pr-page-way');
const page = { title: document.title, lang: document.documentElement.lang };

function is({ title, lang }, live) {
  document.title = title;
  document.documentElement.lang = lang;
  if (way) way.hidden = live;
}

document.addEventListener('plainrights-screen', ({ detail: { title }, target }) => is({ title, lang: target.querySelector('.pr').lang || page.lang }, true));
document.addEventListener('plainrights-stopped', () => is(page, false));
