import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dataOf, idempotent } from '#libs/client';
import { ActButton } from '../frame/act-button';
import { FormDialog } from '../frame/form-dialog';
import { Loaded } from '../frame/loaded';
import { useDraft } from '../frame/use-draft';
import { hospital } from '../hospital/hospital';
import { refresh } from '../hospital/query-client';
import { useAction } from '../hospital/use-action';
import { useRead } from '../hospital/use-read';
import { useDoctor } from '../people/names';
import { ScheduleFields } from './schedule-fields';
import { bodyOf, type ScheduleWish, wishOf } from './schedule-wish';
import { type Schedule } from './weekdays';

const REFRESHES = ['/v1/schedules', '/v1/slots'];

/** Makes a schedule for a doctor, or changes one or takes it away. What is booked already stays. */
export function ScheduleForm({
  doctorId,
  schedule,
  onClose,
}: {
  doctorId: string;
  /** The one to change; a new one is made without it. */
  schedule?: Schedule;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const doctor = useDoctor(doctorId);
  const clinics = useRead('/v1/clinics', { query: { limit: 100 } });
  const draft = schedule ? `${schedule.id}.${schedule.version}` : `new.${doctorId}`;
  const [wish, setWish, endDraft] = useDraft(`schedule.${draft}`, wishOf(schedule));
  const theirs = (clinics.data?.items ?? []).filter(({ id }) => doctor.data?.clinicIds.includes(id));
  // Whoever works in one clinic only need not choose it.
  const filled = { ...wish, clinicId: wish.clinicId || (theirs.length === 1 ? (theirs[0]?.id ?? '') : '') };
  const action = useAction<void>(() => (schedule ? change(schedule, filled) : make(doctorId, filled)), {
    refreshes: REFRESHES,
    done: t('common.saved'),
    onDone: () => {
      endDraft();
      onClose();
    },
  });
  return (
    <FormDialog
      open
      title={t(schedule ? 'schedule.change' : 'schedule.add')}
      submit={t('common.save')}
      action={action}
      // If somebody else changed it meanwhile, the week shows at once what it is now.
      onSubmit={() => action.mutate(undefined, { onError: () => void refresh('/v1/schedules') })}
      onClose={onClose}
    >
      <Loaded query={doctor}>
        {() => (
          <Loaded query={clinics}>
            {() => <ScheduleFields value={filled} onChange={setWish} clinics={theirs} />}
          </Loaded>
        )}
      </Loaded>
      {schedule && (
        <ActButton
          label={t('schedule.remove')}
          question={t('schedule.removeQuestion')}
          danger
          act={() => remove(schedule)}
          options={{
            refreshes: REFRESHES,
            done: t('schedule.removed'),
            onDone: () => {
              endDraft();
              onClose();
            },
          }}
          sx={{ alignSelf: 'start' }}
        />
      )}
    </FormDialog>
  );
}

const make = (doctorId: string, wish: ScheduleWish): Promise<unknown> =>
  dataOf(
    hospital.rest.POST('/v1/schedules', {
      params: { header: idempotent() },
      body: { doctorId, ...bodyOf(wish) },
    }),
  );

const versioned = ({ id, version }: Schedule) => ({ path: { id }, header: { 'If-Match': `"${version}"` } });

const change = (schedule: Schedule, wish: ScheduleWish): Promise<unknown> =>
  dataOf(
    hospital.rest.PATCH('/v1/schedules/{id}', {
      params: versioned(schedule),
      body: bodyOf(wish),
    }),
  );

const remove = (schedule: Schedule): Promise<unknown> =>
  hospital.rest.DELETE('/v1/schedules/{id}', { params: versioned(schedule) });
