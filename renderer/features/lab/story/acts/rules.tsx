import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { GlossaryText } from '../../../../ui/glossary-text.tsx';
import { runPaths } from '../../../../ui/run-paths.ts';
import classes from '../story.module.css';
import { StoryPart } from '../story-part.tsx';

const rules = ['before', 'look', 'unknown'] as const;

/** Three rules to take home, and where to go on. */
export function Rules() {
  const { t } = useTranslation();
  return (
    <StoryPart
      title={t('lab:story.rules.title')}
      text={t('lab:story.rules.text')}
      buttons={
        <>
          <Button size="lg" component={Link} to={runPaths.all}>
            {t('lab:story.rules.import')}
          </Button>
          <Anchor component={Link} to="/" className={classes.link}>
            {t('lab:story.rules.questions')}
          </Anchor>
          <Anchor component={Link} to={runPaths.lab} className={classes.link}>
            {t('lab:story.rules.lab')}
          </Anchor>
        </>
      }
    >
      <ol className={classes.rules}>
        {rules.map((rule) => (
          <li key={rule}>
            <strong>{t(`lab:story.rules.${rule}.title`)}</strong>
            <span>
              <GlossaryText>{t(`lab:story.rules.${rule}.text`)}</GlossaryText>
            </span>
          </li>
        ))}
      </ol>
      <p className={classes.assumed}>{t('lab:story.rules.caveat')}</p>
    </StoryPart>
  );
}
