import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dataOf } from '#libs/client';
import { FormDialog } from '../frame/form-dialog';
import { hospital } from '../hospital/hospital';
import { useAction } from '../hospital/use-action';
import { type GuardianScope } from './subject';

export const SCOPES: readonly GuardianScope[] = [
  'appointments',
  'records',
  'prescriptions',
  'deliveries',
  'consultations',
  'emergencies',
];

/** What a guardian may do. */
export function ScopesField({
  value,
  onChange,
}: {
  value: readonly GuardianScope[];
  onChange: (scopes: GuardianScope[]) => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{t('family.mayDo')}</FormLabel>
      {SCOPES.map((scope) => (
        <FormControlLabel
          key={scope}
          label={t(`family.scopes.${scope}`)}
          control={
            <Checkbox
              checked={value.includes(scope)}
              onChange={(_event, checked) =>
                onChange(SCOPES.filter((one) => (one === scope ? checked : value.includes(one))))
              }
            />
          }
        />
      ))}
    </FormControl>
  );
}

/** Changes what a guardian may do. */
export function ScopesButton({ id, scopes }: { id: string; scopes: readonly GuardianScope[] }): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly GuardianScope[]>(scopes);
  const action = useAction(
    () =>
      dataOf(
        hospital.rest.PATCH('/v1/guardianships/{id}', {
          params: { path: { id } },
          body: { scopes: [...chosen] },
        }),
      ),
    { refreshes: ['/v1/guardianships'], done: t('common.saved'), onDone: () => setOpen(false) },
  );
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('family.changeScopes')}
      </Button>
      <FormDialog
        open={open}
        title={t('family.changeScopes')}
        submit={t('common.save')}
        action={action}
        onSubmit={() => action.mutate()}
        onClose={() => setOpen(false)}
      >
        <ScopesField value={chosen} onChange={setChosen} />
      </FormDialog>
    </>
  );
}
