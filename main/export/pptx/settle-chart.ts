import type { Languages } from '../document/types.ts';
import type { NativeChart } from './chart-data.ts';

/** A chart's XML with fonts for Chinese, its language, no axis that is not there, and doing nothing as a dashed line. */
export function settleChart(xml: string, chart: NativeChart, [language]: Languages): string {
  const settled = xml
    .replace('<c:roundedCorners', `<c:lang val="${language === 'en' ? 'en-US' : language}"/><c:roundedCorners`)
    .replaceAll('<a:latin typeface="+mn-lt"/>', '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>')
    // The library names a third axis, which only three-dimensional charts have.
    .replace(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/g, '$1');
  if (chart.kind !== 'lines') return settled;
  const parts = settled.replace('<c:crossBetween val="between"/>', '<c:crossBetween val="midCat"/>').split('<c:ser>');
  const dashed = parts.map((part, index) =>
    chart.series[index - 1]?.look === 'nothing'
      ? part.replace('<a:prstDash val="solid"/>', '<a:prstDash val="dash"/>')
      : part,
  );
  return dashed.join('<c:ser>');
}
