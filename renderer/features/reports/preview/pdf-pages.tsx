import { Alert, Stack, Text } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../ui/loading.tsx';
import { PageToolbar } from './page-toolbar.tsx';
import { commandForKey, pageAt, scaleOf, type Zoom } from './page-view.ts';
import { PdfPage } from './pdf-page.tsx';
import classes from './pdf-pages.module.css';
import { usePdf } from './use-pdf.ts';

interface PdfPagesProps {
  readonly file: Blob;
  /** What the pages are called for those who do not see them. */
  readonly label: string;
  /** Tag of the document's language; empty for several. */
  readonly language: string;
  /** Older than what is chosen: shown, but held back. */
  readonly outdated: boolean;
}

/** The pages of a PDF, one under the other, with a way to turn them and to change their size. */
export function PdfPages({ file, label, language, outdated }: PdfPagesProps) {
  const { t } = useTranslation();
  const { pdf, error, fail } = usePdf(file);
  const region = useRef<HTMLDivElement>(null);
  const { ref: measured, width } = useElementSize<HTMLDivElement>();
  const ref = useMergedRef(region, measured);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [current, setCurrent] = useState(1);
  if (error) {
    console.error(error);
    return <Unreadable />;
  }
  if (!pdf) return <Loading />;
  const total = pdf.pages.length;
  const page = Math.min(current, total);
  const turn = (step: number) => {
    const next = pagesIn(region.current)[page - 1 + step];
    region.current?.scrollTo({ top: next ? next.offsetTop - gapAbove : 0 });
  };
  const onScroll = () => {
    const element = region.current;
    if (element)
      setCurrent(
        pageAt(
          pagesIn(element).map(({ offsetTop }) => offsetTop),
          element.scrollTop,
          element.clientHeight,
        ),
      );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandForKey(event);
    if (!command) return;
    event.preventDefault();
    if ('turn' in command) turn(command.turn);
    else setZoom(command.zoom);
  };
  return (
    <Stack gap="xs">
      <PageToolbar page={page} total={total} zoom={zoom} onTurn={turn} onZoom={setZoom} />
      <section
        ref={ref}
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        className={classes.region}
        data-outdated={outdated || undefined}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
      >
        {pdf.pages.map((each) => (
          <PdfPage
            key={each.pageNumber}
            page={each}
            total={total}
            scale={scaleOf(zoom, each.getViewport({ scale: 1 }).width, width - 2 * gapAbove)}
            language={language}
            onFailure={fail}
          />
        ))}
      </section>
      <Text size="sm" c="dimmed" className={classes.keys}>
        {t('deliverables:preview.keys')}
      </Text>
    </Stack>
  );
}

/** Space around a page, in pixels; as in the style sheet. */
const gapAbove = 12;

function pagesIn(region: HTMLElement | null): readonly HTMLElement[] {
  return [...(region?.querySelectorAll<HTMLElement>('[data-page]') ?? [])];
}

function Unreadable() {
  const { t } = useTranslation();
  return (
    <Alert
      color="red"
      variant="outline"
      role="alert"
      icon={<IconAlertTriangle aria-hidden="true" />}
      title={t('deliverables:preview.unreadable.title')}
    >
      {t('deliverables:preview.unreadable.text')}
    </Alert>
  );
}
