import { Alert, Anchor } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { api } from '../../client/api.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { askedAgain, askedFirst } from '../../ui/reassess/asked-again.ts';

/** Says how many answers of a reassessment are still the copied ones, so that nobody takes them for new. */
export function StillToAsk({ view }: { readonly view: AssessmentView }) {
  const { t } = useTranslation();
  const { id } = view.assessment;
  const history = useQuery(api.answers.history.queryOptions({ input: { assessmentId: id } })).data;
  if (!history) return null;
  const asked = askedFirst(view).map((question) => askedAgain(question, view.answers[question], history));
  const open = asked.filter(({ settled }) => settled === 'open');
  const first = open[0];
  if (!first) return null;
  return (
    <Alert variant="outline" color="yellow" icon={<IconInfoCircle aria-hidden="true" />} data-testid="still-to-ask">
      {t('results:since.stillToAsk', { number: open.length, total: asked.length })}{' '}
      <Anchor component={Link} to={assessmentPaths.question(id, first.id)} inherit underline="always">
        {t('results:since.askThem')}
      </Anchor>
    </Alert>
  );
}
