import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '#libs/client';

/** What went wrong, for a person: in their language where it is known, else as the hospital said it. */
export function useProblemText(): (error: Error) => string {
  const { t, i18n } = useTranslation();
  return (error) => {
    if (!(error instanceof Refusal)) return t('problems.unreachable');
    const key = `problems.codes.${error.code.replace('.', '_')}`;
    const known = i18n.exists(key) ? (t as (key: string) => string)(key) : error.detail || error.code;
    const fields = error.errors.map(({ pointer, detail }) => `${pointer.replace(/^\//, '')}: ${detail}`);
    return [known, ...fields].join('\n');
  };
}

/** A failure in place, with a way to try again where there is one. */
export function Problem({ error, retry }: { error: Error | null; retry?: () => unknown }): ReactNode {
  const { t } = useTranslation();
  const text = useProblemText();
  if (!error) return null;
  return (
    <Alert
      severity="error"
      sx={{ whiteSpace: 'pre-line' }}
      action={
        retry && (
          <Button color="inherit" size="small" onClick={() => void retry()}>
            {t('common.tryAgain')}
          </Button>
        )
      }
    >
      {text(error)}
    </Alert>
  );
}
