import type { ProjectorView } from '../../../../src/contract/workshop-records.ts';
import { Said, useSay } from '../../../ui/tongues.tsx';
import { joinLink } from '../door/join-link.ts';
import { QrCode } from '../door/qr-code.tsx';
import classes from './projector.module.css';

/** How to join, as large as it gets. */
export function WallLobby({ view }: { readonly view: ProjectorView }) {
  const say = useSay();
  const { listening } = view;
  if (!listening) {
    return (
      <>
        <h1 className={classes.big}>{view.title}</h1>
        <p className={classes.text}>
          <Said>{({ t }) => t('workshops:wall.soon')}</Said>
        </p>
      </>
    );
  }
  return (
    <div className={classes.lobby}>
      <div className={classes.qr}>
        <QrCode text={joinLink(listening)} label={say(({ t }) => t('workshops:join.qr', { url: listening.url }))} />
      </div>
      <div>
        <h1 className={classes.big}>
          <Said>{({ t }) => t('workshops:wall.join')}</Said>
        </h1>
        <p className={classes.text}>
          <Said>{({ t }) => t('workshops:wall.how')}</Said>
        </p>
        <p className={classes.url}>{listening.url}</p>
        <p className={classes.text}>
          <Said>{({ t }) => t('workshops:join.code')}</Said>
        </p>
        <p className={classes.code} data-testid="join-code">
          {listening.joinCode}
        </p>
      </div>
    </div>
  );
}
