// The first screens of a conversation. They stand in the page and are shown at once, while the program is on its way:
// every word of them, and which follows which, is there. What is said on them the program is told when it is ready.

// first begins a conversation with the screen that a press leads to, and reports whether the page has it as the
// conversation would, with ids that nothing else on the page has: a second conversation waits for the program. Until
// the program takes over, need is given what leads to a screen that the page has not, and
// leave goes back to what was there before.
export function first(host, screens, press, need, leave) {
  const find = way => [...screens].find(t => t.dataset.prFirst.split(' ').includes(way));
  const begun = find(press)?.content.firstChild;
  const exit = host.exit && begun?.querySelector('.pr-exit')?.getAttribute('href');
  if (!begun?.lang.startsWith(host.lang) || exit && exit !== host.exit || document.getElementById(begun.id)) return false;
  const shown = []; // by place, with its title
  let wrong = false; // whether what people see says what is missing: the last that was said is that nothing was chosen
  host.prefix = 'pr0'; // as it stands in the page
  const go = (way, fields) => {
    const found = find(way);
    if (!found) return false;
    const screen = document.importNode(found.content, true).firstChild;
    wrong = way.endsWith('/');
    host.past.splice(host.at, Infinity, fields);
    if (!wrong) {
      for (const radio of shown[host.at]?.[0].querySelectorAll('input') ?? []) radio.checked = radio.value === fields[3];
      host.push(host.at + 1);
      shown[host.step] = [screen, false, found.title];
    }
    host.show(screen, wrong, found.title);
    return true;
  };
  Object.assign(host, {
    app: { call: act => act(), hosts: new Set() },
    visit(n) {
      if (wrong) host.past.pop();
      wrong = false;
      if (n) host.show(...shown[n]);
      else leave();
    },
    submit(fields) {
      const [, what, , pick = ''] = fields;
      const way = host.past.slice(0, host.at).map(f => f[3] ?? f[1]).join('/');
      if (what === 'back') host.back();
      else if (what === 'again') leave();
      else if (what !== 'continue' || fields.length > 4 || !go(`${way}/${pick}`, fields)) need(fields);
    },
  });
  return go(press, ['do', press]);
}
