import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dataOf, idempotent } from '#libs/client';
import { Field } from '../frame/field';
import { FormDialog } from '../frame/form-dialog';
import { useDraft } from '../frame/use-draft';
import { hospital } from '../hospital/hospital';
import { useAction } from '../hospital/use-action';

/** Ends a consultation, with a summary that goes into the chart. */
export function CloseButton({ id }: { id: string }): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [summary, setSummary, endDraft] = useDraft(`chat.summary.${id}`, '');
  const action = useAction(
    () =>
      dataOf(
        hospital.rest.POST('/v1/consultations/{id}/close', {
          params: { path: { id }, header: idempotent() },
          body: summary.trim() ? { summary: summary.trim() } : {},
        }),
      ),
    {
      refreshes: ['/v1/consultations', '/v1/patients'],
      done: t('chat.closed'),
      onDone: () => {
        endDraft();
        setOpen(false);
      },
    },
  );
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('chat.close')}
      </Button>
      <FormDialog
        open={open}
        title={t('chat.close')}
        submit={t('chat.close')}
        action={action}
        onSubmit={() => action.mutate()}
        onClose={() => setOpen(false)}
      >
        <Typography>{t('chat.closeExplained')}</Typography>
        <Field label={t('chat.summary')} value={summary} onChange={setSummary} multiline minRows={4} />
      </FormDialog>
    </>
  );
}
