// Reads calendar entries as a calendar does: each is whole by RFC 5545, begins when it should, and has one alarm, which
// is not after its beginning.
import assert from 'node:assert/strict';
import ICAL from 'ical.js';

// What RFC 5545 lets stand in each part that we write (sections 3.6, 3.6.1 and 3.6.6), and what must.
const parts = {
	vcalendar: { must: ['prodid', 'version'], may: ['calscale'] },
	vevent: { must: ['uid', 'dtstamp', 'dtstart'], may: ['dtend', 'summary', 'description', 'transp'] },
	valarm: { must: ['action', 'trigger', 'description'], may: [] },
};

function whole(part) {
	const { must, may } = parts[part.name];
	const has = part.getAllProperties().map((p) => p.name);
	assert.equal(new Set(has).size, has.length, `${part.name}: ${has} has one twice`);
	for (const name of must) assert(has.includes(name), `${part.name} has no ${name}`);
	for (const name of has) assert(must.includes(name) || may.includes(name), `${part.name} has ${name}`);
	for (const inner of part.getAllSubcomponents()) whole(inner);
}

let text = '';
for await (const chunk of process.stdin) text += chunk;
const entries = JSON.parse(text);
for (const { Content: content, Begins: begins } of entries) {
	for (const line of content.split('\r\n')) {
		assert(Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line), line);
	}
	const calendar = new ICAL.Component(ICAL.parse(content));
	whole(calendar);
	assert.equal(calendar.getAllSubcomponents('vevent').length, 1);
	const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
	assert.equal(event.startDate.zone, ICAL.Timezone.utcTimezone, 'a time that hangs on who reads it');
	assert.equal(event.startDate.toJSDate().toISOString(), begins, content);
	assert.equal(event.duration.toSeconds(), 15 * 60);
	const alarms = event.component.getAllSubcomponents('valarm');
	assert.equal(alarms.length, 1);
	const trigger = alarms[0].getFirstProperty('trigger');
	assert.equal(trigger.getParameter('related') ?? 'START', 'START');
	assert(trigger.getFirstValue().toSeconds() <= 0, `the alarm is after the beginning: ${content}`);
	assert.equal(trigger.getFirstValue().toSeconds(), 0);
	assert.equal(alarms[0].getFirstPropertyValue('description'), event.summary);
}
console.log(`${entries.length} entries`);
