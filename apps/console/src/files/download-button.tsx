import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import { type ReactNode } from 'react';
import { useNotice } from '../frame/notices';
import { useProblemText } from '../frame/problem';
import { useAction } from '../hospital/use-action';
import { download } from './download';

/** Saves a document of the hospital's, e.g. `/v1/prescriptions/{id}/document.pdf`. */
export function DownloadButton({ path, id, label }: { path: string; id: string; label: string }): ReactNode {
  const notice = useNotice();
  const problem = useProblemText();
  const action = useAction(() => download(path, id));
  return (
    <Button
      size="small"
      startIcon={<DownloadIcon />}
      loading={action.isPending}
      onClick={() => action.mutate(undefined, { onError: (error) => notice(problem(error)) })}
    >
      {label}
    </Button>
  );
}
