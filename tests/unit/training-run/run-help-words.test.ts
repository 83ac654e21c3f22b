import { describe, expect, it } from 'vitest';
import { languages } from '../../../locales/resources.ts';
import { assumptions } from '../../../src/content/assumptions.ts';
import { computeOffers, hiddenShare, ownMachineFigures } from '../../../src/content/compute-prices.ts';
import { interpretabilityEfforts, interpretabilityMethods } from '../../../src/content/interpretability.ts';
import { references } from '../../../src/content/references.ts';
import { snippetFrameworks } from '../../../src/content/run-logging.ts';
import { runMetrics } from '../../../src/domain/training-run/types.ts';
import { readLanguage } from '../../support/locale-files.ts';

const keys = [
  ...interpretabilityMethods.flatMap(({ id, models }) => [
    ...['name', 'before', 'after'].map((part) => `run-help:interpretability.methods.${id}.${part}`),
    `run-help:interpretability.models.${models}`,
  ]),
  ...computeOffers.flatMap(({ id }) => [`run-help:bill.offers.${id}`, `run-help:bill.basis.${id}`]),
  ...ownMachineFigures.flatMap(({ id }) => [`run-help:bill.own.${id}`, `run-help:bill.own.units.${id}`]),
  ...snippetFrameworks.map((id) => `run-help:logMore.frameworks.${id}`),
  ...runMetrics.flatMap((metric) => [`verdicts:metrics.${metric}`, `verdicts:missing.${metric}`]),
];

describe.each(languages)('what helps with a run, in %s', (language) => {
  it('has words for every metric, framework, method, price and figure', () => {
    const words = readLanguage(language);
    expect(keys.filter((key) => !words.get(key))).toEqual([]);
  });

  it('has no words of a method or price that is gone', () => {
    const ids = new Set(keys);
    const named = /^run-help:(interpretability\.(methods|models)|bill\.(offers|own\.units)|logMore\.frameworks)\./;
    expect([...readLanguage(language).keys()].filter((key) => named.test(key) && !ids.has(key))).toEqual([]);
  });
});

describe('the methods that look inside a model', () => {
  it('are of every effort, the most of little', () => {
    const count = (effort: string) => interpretabilityMethods.filter((method) => method.effort === effort).length;
    expect(interpretabilityEfforts.map(count)).toEqual([4, 4, 3]);
  });

  it('cite references that exist, and claim a read text only where one of theirs was read', () => {
    const known = new Map(references.map(({ id, confidence }) => [id, confidence]));
    expect(interpretabilityMethods.flatMap(({ refs }) => refs).filter((id) => !known.has(id))).toEqual([]);
    const unfounded = interpretabilityMethods.filter(
      ({ confidence, refs }) => confidence !== 'ASM' && !refs.some((id) => known.get(id) === confidence),
    );
    expect(unfounded.map(({ id }) => id)).toEqual([]);
  });
});

describe('the prices of computing', () => {
  it('are, in the cloud, the assumptions of the settings, low to high', () => {
    const cloud = computeOffers.filter(({ place }) => place === 'cloud');
    expect(cloud.map(({ id }) => id)).toEqual(['rtx4090-hour', 'a100-hour', 'h100-hour']);
    for (const { id, ntdPerHour, asOf, confidence } of cloud) {
      const assumption = assumptions.find((each) => each.id === id);
      expect([ntdPerHour, asOf, confidence]).toEqual([
        { low: assumption?.low, middle: assumption?.value, high: assumption?.high },
        assumption?.asOf,
        assumption?.confidence,
      ]);
    }
    expect([hiddenShare.low, hiddenShare.middle, hiddenShare.high]).toEqual([0.3, 0.4, 0.5]);
  });

  it('leave national computing open: nobody publishes its price', () => {
    expect(computeOffers.find(({ place }) => place === 'national')?.ntdPerHour).toBeNull();
  });

  it('rest, for an own machine, on figures within their range', () => {
    expect(ownMachineFigures.filter(({ low, middle, high }) => !(0 < low && low < middle && middle < high))).toEqual(
      [],
    );
  });
});
