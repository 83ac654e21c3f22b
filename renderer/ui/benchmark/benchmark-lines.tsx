import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Benchmark } from '../../../src/contract/portfolio-records.ts';
import { useFormats } from '../format.ts';
import classes from './benchmark.module.css';

type Line = Extract<Benchmark, { shown: true }>['lines'][number];

interface BenchmarkLinesProps {
  readonly lines: readonly Line[];
  readonly name: string;
}

/** Per figure a strip from 0 to 100: the middle half of the others as a box with their median, and the client's own value. */
export function BenchmarkLines({ lines, name }: BenchmarkLinesProps) {
  const { t } = useTranslation();
  return (
    <div>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <li key={line.of} data-line={line.of}>
            <Strip line={line} name={name} />
          </li>
        ))}
      </ul>
      <p className={classes.legend} aria-hidden="true">
        <span className={classes.boxSample} /> {t('clients:benchmark.legend.box')}
        <span className={classes.medianSample} /> {t('clients:benchmark.legend.median')}
        <span className={classes.mineSample} /> {name}
      </p>
    </div>
  );
}

function Strip({ line: { of, mine, others }, name }: { readonly line: Line; readonly name: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const label = of === 'overall' ? t('clients:benchmark.overall') : t(`frameworks:pillars.${of}`);
  const whole = (value: number) => formats.number(value, 0);
  const words = [
    mine === null
      ? t('clients:benchmark.mineNone', { name })
      : t('clients:benchmark.mine', { name, value: whole(mine) }),
    others
      ? t('clients:benchmark.quartiles', {
          lower: whole(others.lower),
          median: whole(others.median),
          upper: whole(others.upper),
        })
      : t('clients:benchmark.lineNone'),
  ];
  return (
    <>
      <Text size="sm" fw={600}>
        {label}
      </Text>
      {(others !== null || mine !== null) && (
        <div className={classes.strip} aria-hidden="true">
          {others && (
            <>
              <div
                className={classes.box}
                style={{ left: at(others.lower), width: `calc(${at(others.upper)} - ${at(others.lower)})` }}
              />
              <div className={classes.median} style={{ left: at(others.median) }} />
            </>
          )}
          {mine !== null && <div className={classes.mine} style={{ left: at(mine) }} />}
        </div>
      )}
      <Text size="sm">{words.join(' ')}</Text>
    </>
  );
}

function at(value: number): string {
  return `${Math.min(100, Math.max(0, value))}%`;
}
