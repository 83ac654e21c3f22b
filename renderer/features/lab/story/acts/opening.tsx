import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../../../../ui/amount-input.tsx';
import { StoryPart } from '../story-part.tsx';
import type { Story } from '../use-story.ts';

/** The question of the story, and what a step is taken to cost. */
export function Opening({ story }: { readonly story: Story }) {
  const { t } = useTranslation();
  return (
    <StoryPart
      title={t('lab:story.opening.title')}
      text={t('lab:story.opening.text')}
      buttons={
        <Button size="lg" onClick={story.begin}>
          {t('lab:story.opening.begin')}
        </Button>
      }
    >
      <AmountInput
        size="md"
        w={380}
        label={t('lab:story.opening.cost')}
        description={t('lab:story.opening.costHint')}
        prefix="NT$ "
        max={1_000_000_000}
        value={story.cost}
        onChange={(cost) => story.setCost(cost ?? 0)}
      />
    </StoryPart>
  );
}
