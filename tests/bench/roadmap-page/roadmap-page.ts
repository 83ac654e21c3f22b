import { MantineProvider } from '@mantine/core';
import i18next from 'i18next';
import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type LanguageTag, resources } from '../../../locales/resources.ts';
import { startI18n } from '../../../renderer/app/i18n.ts';
import { cssVariables, theme } from '../../../renderer/app/theme.ts';
import { Gantt } from '../../../renderer/features/roadmap/gantt/gantt.tsx';
import type { GroupBy, Zoom } from '../../../renderer/features/roadmap/gantt/gantt-types.ts';
import type { Roadmap } from '../../../src/contract/roadmap-records.ts';
import { finishOf } from '../../../src/kernel/working-days.ts';
import { generatedWindows, generateRoadmap } from '../generate-roadmap.ts';
import { measuredFrames } from './measured-frames.ts';

/** A page with nothing but the chart: `?items=200&zoom=week&lanes=pillar&lng=zh-TW&theme=light`. */
const query = new URLSearchParams(location.search);
const language: LanguageTag = query.get('lng') === 'en' ? 'en' : 'zh-TW';
const roadmap = generateRoadmap(Number(query.get('items') ?? 200));

await startI18n(language);
// Items beyond the content's own actions bear the title of the action they copy.
const titles: Record<string, { title: string }> = resources[language].actions;
for (const { action } of roadmap.items) {
  const title = titles[action.slice(0, 3)]?.title ?? action;
  i18next.addResource(language, 'actions', `${action}.title`, title);
}
const host = document.getElementById('root');
if (!host) throw new Error('The page has no #root');

const started = performance.now();
createRoot(host).render(
  createElement(
    MantineProvider,
    { theme, cssVariablesResolver: cssVariables, forceColorScheme: query.get('theme') === 'dark' ? 'dark' : 'light' },
    createElement(Page),
  ),
);
Object.assign(window, { measuredFrames });

function Page() {
  const [shown, setShown] = useState<Roadmap>(roadmap);
  const [zoom, setZoom] = useState((query.get('zoom') ?? 'week') as Zoom);
  const [groupBy, setGroupBy] = useState((query.get('lanes') ?? 'pillar') as GroupBy);
  const [selected, setSelected] = useState<string | null>(null);
  useEffect(() => {
    // Two frames later everything is on the screen.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => Object.assign(window, { renderMs: performance.now() - started })),
    );
  }, []);
  return createElement(Gantt, {
    roadmap: shown,
    items: shown.items,
    windows: generatedWindows,
    zoom,
    onZoom: setZoom,
    groupBy,
    onGroupBy: setGroupBy,
    selected,
    onSelect: setSelected,
    onMove: (action, place) => {
      const off = new Set(shown.holidays.map(({ date }) => date));
      const finish = finishOf(place.start, place.workingDays, off);
      const items = shown.items.map((item) =>
        item.action === action ? { ...item, ...place, finish, moved: true } : item,
      );
      setShown({ ...shown, items });
    },
  });
}
