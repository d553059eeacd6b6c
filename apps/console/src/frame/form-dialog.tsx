import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from './problem';

/** A question to the user in front of the page: sent as a whole, open until it is done or given up. */
export function FormDialog({
  open,
  title,
  submit,
  color = 'primary',
  action,
  onSubmit,
  onClose,
  children,
}: {
  open: boolean;
  title: string;
  /** What the button says that sends it. */
  submit: string;
  color?: 'primary' | 'error';
  /** How it stands with the sending. */
  action: { isPending: boolean; error: Error | null };
  onSubmit: () => void;
  onClose: () => void;
  children?: ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const heading = useId();
  const small = useMediaQuery((theme) => theme.breakpoints.down('sm'));
  return (
    <Dialog
      open={open}
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      fullScreen={small}
      aria-labelledby={heading}
    >
      <form
        style={{ display: 'contents' }}
        onSubmit={(event) => {
          event.preventDefault();
          // A form in a form of the page (through React's tree) must not send that one too.
          event.stopPropagation();
          onSubmit();
        }}
      >
        <DialogTitle id={heading}>{title}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            {children}
            <Problem error={action.error} />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('common.close')}</Button>
          <Button type="submit" variant="contained" color={color} loading={action.isPending}>
            {submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
