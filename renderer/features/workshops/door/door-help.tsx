import { useTranslation } from 'react-i18next';
import { SidePanel } from '../../../ui/side-panel.tsx';
import classes from './door.module.css';

interface DoorHelpProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Numbered steps of each way, and how many there are. */
const steps = { windows: ['1', '2', '3', '4'], mac: ['1', '2', '3', '4'] } as const;
const topics = ['guest', 'firewall', 'plain'] as const;

/** How to make this computer its own network, and what else gets in the way. */
export function DoorHelp({ opened, onClose }: DoorHelpProps) {
  const { t } = useTranslation();
  return (
    <SidePanel title={opened ? t('workshops:help.title') : null} onClose={onClose}>
      <div className={classes.help}>
        <p>{t('workshops:help.lead')}</p>
        {(['windows', 'mac'] as const).map((system) => (
          <section key={system}>
            <h3>{t(`workshops:help.${system}.title`)}</h3>
            <ol>
              {steps[system].map((step) => (
                <li key={step}>{t(`workshops:help.${system}.${step}`)}</li>
              ))}
            </ol>
          </section>
        ))}
        {topics.map((topic) => (
          <section key={topic}>
            <h3>{t(`workshops:help.${topic}.title`)}</h3>
            <p>{t(`workshops:help.${topic}.text`)}</p>
          </section>
        ))}
      </div>
    </SidePanel>
  );
}
