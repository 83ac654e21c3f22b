import { Anchor, List, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Raise } from '../../../src/content/types.ts';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import type { AssessmentView } from '../../../src/contract/records.ts';
import type { Answer } from '../../../src/domain/questionnaire/answer.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { useFormats } from '../../ui/format.ts';
import { actionOf } from './plan-model.ts';

interface ActionEffectProps {
  readonly action: string;
  readonly view: AssessmentView;
  readonly plan: PlanView;
}

/** What changes when an action is done: the level that each answer reaches, the risks that fall, and the order of work. */
export function ActionEffect({ action, view, plan }: ActionEffectProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const chosen = plan.plan.chosen.find((each) => each.action === action);
  const { prerequisites, raises } = actionOf(action);
  return (
    <>
      <section>
        <Title order={3} size="h5" mb={4}>
          {t('plan:effect.raises')}
        </Title>
        <List size="sm" spacing={6}>
          {raises.map((raise) => (
            <RaiseItem key={raise.question} raise={raise} view={view} />
          ))}
        </List>
      </section>
      {chosen && chosen.lowers.length > 0 && (
        <section>
          <Title order={3} size="h5" mb={4}>
            {t('plan:effect.lowers')}
          </Title>
          <List size="sm" spacing={4}>
            {chosen.lowers.map(({ risk, points }) => (
              <List.Item key={risk}>
                <Anchor
                  component={Link}
                  to={assessmentPaths.results(view.assessment.id)}
                  hash={risk}
                  size="sm"
                  underline="always"
                >
                  {risk} {t(`risks:${risk}.title`)}
                </Anchor>{' '}
                {t('plan:effect.points', { points: formats.number(points, 1) })}
              </List.Item>
            ))}
          </List>
        </section>
      )}
      <section>
        <Title order={3} size="h5" mb={4}>
          {t('plan:effect.order')}
        </Title>
        <Order title={t('plan:effect.after')} actions={prerequisites} />
        {chosen && <Order title={t('plan:effect.before')} actions={chosen.enables} />}
      </section>
    </>
  );
}

function RaiseItem({ raise, view }: { readonly raise: Raise; readonly view: AssessmentView }) {
  const { t } = useTranslation();
  const { question, to } = raise;
  return (
    <List.Item>
      <Anchor component={Link} to={assessmentPaths.question(view.assessment.id, question)} size="sm" underline="always">
        {question} {t(`questions:${question}.text`)}
      </Anchor>
      <Text size="sm">
        {t('plan:effect.level', {
          now: useNow(view.answers[question], view.visibility[question]),
          level: to,
          text: t(`questions:${question}.levels.${to}`),
        })}
      </Text>
    </List.Item>
  );
}

/** Where the firm stands today on a question, in two or three words. */
function useNow(answer: Answer | undefined, visibility: string | undefined): string {
  const { t } = useTranslation();
  if (visibility === 'hidden') return t('plan:effect.now.hidden');
  if (answer?.kind === 'level') return t('plan:effect.now.level', { level: answer.level });
  if (answer?.kind === 'notApplicable') return t('plan:effect.now.notApplicable');
  return t('plan:effect.now.open');
}

function Order({ title, actions }: { readonly title: string; readonly actions: readonly string[] }) {
  const { t } = useTranslation();
  if (actions.length === 0) return <Text size="sm">{t('plan:effect.nothing', { title })}</Text>;
  return (
    <>
      <Text size="sm">{title}</Text>
      <List size="sm">
        {actions.map((action) => (
          <List.Item key={action}>
            <Anchor component={Link} to="." hash={action} size="sm" underline="always">
              {action} {t(`actions:${action}.title`)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </>
  );
}
