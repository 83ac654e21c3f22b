import { onTestFinished } from 'vitest';
import type { Dunwu } from '../../main/app/open-dunwu.ts';
import type { WorkshopView } from '../../src/contract/workshop-records.ts';
import { newAssessment } from './open-app.ts';
import { Phone } from './phone.ts';

/** A workshop that listens on loopback. */
export interface HeldWorkshop {
  readonly id: string;
  readonly assessmentId: string;
  readonly questions: readonly [string, string, ...string[]];
  readonly url: string;
  readonly port: number;
  readonly code: string;
  /** Someone new who has joined and watches. */
  join(name: string | null, role?: string, from?: string): Promise<Phone>;
  view(): WorkshopView;
}

/** Opens a workshop of a new assessment on 127.0.0.1; the test's end closes its phones. */
export async function holdWorkshop(app: Dunwu, options: { anonymous?: boolean } = {}): Promise<HeldWorkshop> {
  const assessmentId = newAssessment(app);
  const { workshops } = app.services;
  const { id } = workshops.create({ assessmentId, title: '工作坊', ...options });
  const { listening, items } = await workshops.listen({ id, address: '127.0.0.1' });
  if (!listening) throw new Error('The workshop does not listen');
  const { url, port, joinCode: code } = listening;
  const [first = '', second = '', ...more] = items.map(({ question }) => question);
  const join = async (name: string | null, role = 'technical', from = '127.0.0.1') => {
    const phone = new Phone(url, from);
    onTestFinished(() => phone.close());
    await phone.join(code, role, name);
    phone.watch();
    await seen(phone, () => true);
    return phone;
  };
  return {
    id,
    assessmentId,
    questions: [first, second, ...more],
    url,
    port,
    code,
    join,
    view: () => workshops.get({ id }),
  };
}

/** Resolves once the phone's view is as wanted. */
export function seen(phone: Phone, wanted: (view: NonNullable<Phone['view']>) => boolean): Promise<void> {
  return new Promise((resolve) => {
    phone.onView = (view) => wanted(view) && resolve();
    if (phone.view && wanted(phone.view)) resolve();
  });
}
