import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Component, type ReactNode } from 'react';
import { withTranslation, type WithTranslation } from 'react-i18next';

/** What stands in place of a page that could not be drawn, or whose code did not come: the rest goes on. */
class MishapBoundary extends Component<WithTranslation & { children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { t, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <Alert
        severity="error"
        action={
          // A newer version may be there: then the whole page is to be read anew.
          <Button color="inherit" onClick={() => location.reload()}>
            {t('frame.reload')}
          </Button>
        }
      >
        {t('frame.mishap')}
      </Alert>
    );
  }
}

export const Mishap = withTranslation()(MishapBoundary);
