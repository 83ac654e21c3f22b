import { ImageRun, Paragraph } from 'docx';
import { caption } from './caption.ts';
import { gap } from './layout-table.ts';
import { styles } from './styles.ts';
import type { BlockOf, Body, Writer } from './writer.ts';

/** A chart as a picture with its words for those who cannot see it, and its caption below. */
export function chartBlock({ chart }: BlockOf<'chart'>, writer: Writer): Body {
  const drawn = writer.pictures(chart);
  const pictures = drawn.map(
    ({ png, width, height }, place) =>
      new Paragraph({
        style: styles.picture,
        keepNext: place === drawn.length - 1,
        children: [
          new ImageRun({
            type: 'png',
            data: png,
            transformation: { width, height },
            altText: { name: chart.id, title: chart.title.join(' / '), description: chart.alt.join(' / ') },
          }),
        ],
      }),
  );
  return [...pictures, caption(chart.title, 'Figure', writer), gap()];
}
