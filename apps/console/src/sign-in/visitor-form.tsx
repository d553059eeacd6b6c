import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { type ReactNode } from 'react';
import { Problem } from '../frame/problem';

/** The form of a visitor's page: sent by its one button. */
export function VisitorForm({
  action,
  submit,
  onSubmit,
  children,
}: {
  action: { isPending: boolean; error: Error | null };
  submit: string;
  onSubmit: () => void;
  children: ReactNode;
}): ReactNode {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Stack spacing={2}>
        {children}
        <Problem error={action.error} />
        <Button type="submit" variant="contained" size="large" loading={action.isPending}>
          {submit}
        </Button>
      </Stack>
    </form>
  );
}
