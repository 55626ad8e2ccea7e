import { badField } from './fields.ts';
import { common, refusal } from './reply.ts';
import type { Template } from './templates.ts';
import type { World } from './world.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Values of the fields the template has; all of them are non-empty strings once `badField` said null. */
function valuesOf(template: Template, data: object): Record<string, string> {
  // Shape checked by badField.
  const fields = data as Record<string, { value: string }>;
  return Object.fromEntries(template.fields.map(({ key }) => [key, fields[key]?.value ?? '']));
}

const refused = (body: Record<string, unknown>, world: World): Response | null => {
  const { faults, book, people } = world;
  const template = world.templates.find(({ id }) => id === body.template_id);
  const openid = text(body.touser);
  const page = text(body.page).split('?')[0] ?? '';
  if (people.persona(openid) === null) return refusal(40003, 'invalid openid');
  if (!template) return refusal(40037, 'invalid template_id');
  if (page !== '' && !world.pages.includes(page)) return refusal(41030, 'invalid page');
  const bad = badField(
    template.fields.map(({ key }) => key),
    body.data,
  );
  if (bad) {
    const how = bad.how === 'empty' ? 'value is empty' : 'value invalid';
    return refusal(47003, `argument invalid! data.${bad.key}.${how}`);
  }
  if (faults.hits('badField')) return refusal(47003, `argument invalid! data.${template.fields[0]?.key}.value invalid`);
  if (faults.hits('refused')) book.setCredits(openid, template.id, 0);
  if (book.credits(openid, template.id) < 1) return refusal(43101, 'user refuse to accept the msg');
  return null;
};

/** What became of a call: an answer, or an accepted message whose answer never comes. */
export type Sent = { readonly kind: 'answer'; readonly response: Response } | { readonly kind: 'silence' };

/** POST /cgi-bin/message/subscribe/send: one credit, one card; `msgid` is a bare number above 2^53. */
export function send(world: World, body: Record<string, unknown>): Sent {
  const { faults, book, now, people, push, feed } = world;
  const answer = (response: Response): Sent => ({ kind: 'answer', response });
  if (faults.hits('quota')) return answer(common.quota());
  if (faults.hits('concurrent')) return answer(refusal(43108, 'concurrent send, please retry'));
  const no = refused(body, world);
  if (no) return answer(no);
  const openid = text(body.touser);
  const template = world.templates.find(({ id }) => id === body.template_id);
  if (!template) return answer(refusal(40037, 'invalid template_id'));
  book.setCredits(openid, template.id, book.credits(openid, template.id) - 1);
  const lost = faults.hits('sentFails');
  const id = lost ? book.newMessageId() : deliver();
  const result = lost ? ['1', 'system error'] : ['0', 'success'];
  void push.send({
    openid,
    event: 'subscribe_msg_sent_event',
    items: [{ TemplateId: template.id, MsgID: id, ErrorCode: result[0] ?? '', ErrorStatus: result[1] ?? '' }],
  });
  if (faults.hits('silence')) return { kind: 'silence' };
  return answer(
    new Response(`{"errcode":0,"errmsg":"ok","msgid":${id}}`, { headers: { 'content-type': 'application/json' } }),
  );

  function deliver(): string {
    // Both were checked above: the template exists and its data is an object of texts.
    const found = template as Template;
    const data = valuesOf(found, body.data as object);
    const card = book.add({
      at: now(),
      persona: people.persona(openid) ?? '',
      template: found.id,
      title: found.title,
      data,
      rows: found.fields.map(({ key, label }) => ({ label, value: data[key] ?? '' })),
      page: text(body.page) || null,
    });
    feed.publish({ type: 'card', card });
    return card.id;
  }
}
