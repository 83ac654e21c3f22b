import { VisuallyHidden } from '@mantine/core';
import type { Roadmap } from '../../../../src/contract/roadmap-records.ts';
import { Said } from '../../../ui/tongues.tsx';

/** The timeline for those who do not see it: reviews, then every item with its dates. */
export function TimelineWords({ roadmap }: { readonly roadmap: Roadmap }) {
  return (
    <VisuallyHidden component="div">
      <ul>
        {roadmap.gates.map((gate) => (
          <li key={gate.id}>
            <Said>
              {({ t, formats }) =>
                t('present:roadmap.gate', {
                  gate: t(`present:gate.${gate.id}`),
                  at: formats.date(gate.at),
                  count: gate.actions.length,
                })
              }
            </Said>
          </li>
        ))}
        {roadmap.items.map((item) => (
          <li key={item.action}>
            <Said>
              {({ t, formats }) =>
                t('present:roadmap.item', {
                  pillar: t(`frameworks:pillars.${item.pillar}`),
                  action: t(`actions:${item.action}.title`),
                  from: formats.date(item.start),
                  to: formats.date(item.finish),
                })
              }
            </Said>
          </li>
        ))}
      </ul>
    </VisuallyHidden>
  );
}
