import Button, { type ButtonProps } from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ActionOptions, useAction } from '../hospital/use-action';
import { FormDialog } from './form-dialog';
import { useDraft } from './use-draft';

interface Props extends Omit<ButtonProps, 'action'> {
  /** What the button says, and the heading of its question. */
  label: string;
  /** What it does; the reason is empty where none is asked for. */
  act: (reason: string) => Promise<unknown>;
  /** What the user is asked before. */
  question?: string;
  /** Whether the user has to say why, may say so, or is not asked. */
  reason?: 'required' | 'optional' | 'none';
  danger?: boolean;
  /** The id of what it is done to, so that a reason begun for one is not taken for another. */
  about?: string;
  options?: ActionOptions<unknown>;
}

/** A button for something that is not easily undone: asks first, for the reason too where the hospital wants one. */
export function ActButton({
  label,
  act,
  question,
  reason = 'none',
  danger = false,
  about = '',
  options,
  ...button
}: Props): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [text, setText, end] = useDraft(`${label} ${question ?? ''} ${about}`, '');
  const color = danger ? 'error' : 'primary';
  const action = useAction(act, {
    ...options,
    onDone: (result) => {
      setOpen(false);
      end();
      options?.onDone?.(result);
    },
  });
  return (
    <>
      <Button size="small" color={color} {...button} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <FormDialog
        open={open}
        title={label}
        submit={label}
        color={color}
        action={action}
        onSubmit={() => action.mutate(text)}
        onClose={() => setOpen(false)}
      >
        {question && <Typography>{question}</Typography>}
        {reason !== 'none' && (
          <TextField
            label={t(reason === 'required' ? 'common.reason' : 'common.note')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            required={reason === 'required'}
            multiline
            minRows={2}
            autoFocus
          />
        )}
      </FormDialog>
    </>
  );
}
