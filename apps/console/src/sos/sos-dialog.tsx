import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Sos } from '#libs/client';
import { useSubject } from '../family/subject';
import { Field } from '../frame/field';
import { Problem } from '../frame/problem';
import { useAction } from '../hospital/use-action';
import { usePersonName } from '../people/names';
import { emergencies } from './emergencies';
import { type PositionState, usePosition } from './position';
import { SosProgress } from './sos-progress';

const CATEGORIES = ['medical', 'accident', 'violence', 'other'] as const;

/** The cry for help, and then how it stands with the help. */
export function SosDialog({ active, onClose }: { active: Sos | undefined; onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const small = useMediaQuery((theme) => theme.breakpoints.down('sm'));
  const position = usePosition();
  const [raised, setRaised] = useState<string>();
  const known = active ?? emergencies().requests.find(({ id }) => id === raised);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" fullScreen={small} aria-labelledby="sos-heading">
      <DialogTitle id="sos-heading">{t('sos.title')}</DialogTitle>
      <DialogContent>
        {known ? (
          <SosProgress sos={known} position={position} />
        ) : (
          <Cry position={position} onRaised={setRaised} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Cry({ position, onRaised }: { position: PositionState; onRaised: (id: string) => void }): ReactNode {
  const { t } = useTranslation();
  const subject = useSubject();
  const name = usePersonName();
  const [category, setCategory] = useState<(typeof CATEGORIES)[number]>('medical');
  const [description, setDescription] = useState('');
  const action = useAction(
    () =>
      emergencies().raise({
        category,
        ...(position.state === 'known' && position.position),
        ...(description.trim() && { description: description.trim() }),
        ...(!subject.isSelf && { patientId: subject.patientId }),
      }),
    {
      onDone: (sos) => {
        onRaised(sos.id);
        emergencies()
          .follow(sos.id)
          .catch(() => undefined);
      },
    },
  );
  return (
    <Stack spacing={2} sx={{ pt: 1 }}>
      <Typography>{t('appointments.forWhom', { name: name(subject) })}</Typography>
      <ToggleButtonGroup
        exclusive
        color="error"
        aria-label={t('sos.category')}
        value={category}
        onChange={(_event, value: typeof category | null) => value && setCategory(value)}
        sx={{
          display: 'grid',
          gridTemplateColumns: '1fr 1fr',
          gap: 1,
          '& > .MuiToggleButton-root': { borderRadius: 2, border: 1, m: 0, py: 2 },
        }}
      >
        {CATEGORIES.map((value) => (
          <ToggleButton key={value} value={value}>
            {t(`sos.categories.${value}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Field
        label={t('sos.description')}
        value={description}
        onChange={setDescription}
        multiline
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
      <Typography role="status" color="textSecondary">
        {t(`sos.position.${position.state}`)}
      </Typography>
      {action.isPending && <Alert severity="warning">{t('sos.sending')}</Alert>}
      <Problem error={action.error} />
      <Box>
        <Button
          fullWidth
          size="large"
          variant="contained"
          color="error"
          loading={action.isPending}
          onClick={() => action.mutate()}
          sx={{ py: 2, fontSize: '1.25rem' }}
        >
          {t('sos.send')}
        </Button>
      </Box>
    </Stack>
  );
}
