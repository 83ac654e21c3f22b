import { describe, expect, it } from 'vitest';
import { clientOf, openApp } from '../../support/open-app.ts';

describe('a plan over the API', () => {
  it('is solved, projected and told by phase', async () => {
    const app = openApp();
    const client = clientOf(app);
    const { assessmentId } = await client.organisations.addSample();
    const view = await client.plan.get({ assessmentId });
    expect(view.plan.status).toBe('optimal');
    expect(view.projection).toHaveLength(view.plan.riskOverTime.length);
    const roadmap = await client.roadmap.get({ assessmentId });
    expect(roadmap.items).toHaveLength(view.plan.chosen.length);
  });
});
