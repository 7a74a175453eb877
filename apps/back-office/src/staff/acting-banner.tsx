import { useQueryClient } from '@tanstack/react-query';
import { Button, Note } from '@chophien/ui';
import type { MyBooth } from '../session/me.js';
import { meKey } from '../query-client.js';
import { timeLeft } from '../words/time-left.js';
import { useNow } from '../words/use-now.js';
import { useWords } from '../words/use-words.js';
import { useEndGrant } from './booth-grants.js';
import './staff.css';

/** Over every page of a booth for which one acts under a grant: for whom, how long still, and the way out. */
export function ActingBanner({ booth, grant }: { booth: MyBooth; grant: NonNullable<MyBooth['grant']> }) {
  const { t, pick } = useWords();
  const now = useNow();
  const client = useQueryClient();
  const end = useEndGrant(() => void client.invalidateQueries({ queryKey: meKey }).then(() => window.location.assign(`${import.meta.env.BASE_URL}floor/booths/${booth.id}`)));
  const left = timeLeft(grant.expiresAt, now, t);
  return (
    <aside aria-label={t('grant.banner')}>
      <Note tone="wait" icon="people">
        <div className="acting">
          <span>
            <b>{t('grant.actingFor', { booth: pick(booth.nameVi, booth.nameEn) })}</b> {left.isPast ? t('grant.over') : left.words}
          </span>
          <Button type="button" busy={end.act.isPending} onClick={() => end.act.mutate(grant.id)}>
            {t('grant.endNow')}
          </Button>
        </div>
      </Note>
    </aside>
  );
}
