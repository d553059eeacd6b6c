import Alert from '@mui/material/Alert';
import Snackbar from '@mui/material/Snackbar';
import { createContext, type ReactNode, use, useCallback, useState } from 'react';

const Notices = createContext<(text: string) => void>(() => undefined);

/** Tells the user for some seconds that something is done. */
export function useNotice(): (text: string) => void {
  return use(Notices);
}

export function NoticesProvider({ children }: { children: ReactNode }): ReactNode {
  const [notice, setNotice] = useState<{ text: string; key: number }>();
  const [open, setOpen] = useState(false);
  const tell = useCallback((text: string) => {
    setNotice((before) => ({ text, key: (before?.key ?? 0) + 1 }));
    setOpen(true);
  }, []);
  return (
    <Notices value={tell}>
      {children}
      <Snackbar
        key={notice?.key}
        open={open}
        autoHideDuration={5_000}
        onClose={(_event, reason) => reason !== 'clickaway' && setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      >
        <Alert severity="success" variant="filled" onClose={() => setOpen(false)}>
          {notice?.text}
        </Alert>
      </Snackbar>
    </Notices>
  );
}
