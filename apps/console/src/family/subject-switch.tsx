import FamilyIcon from '@mui/icons-material/FamilyRestroomOutlined';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePersonName } from '../people/names';
import { useFamily } from './subject';

/** Changes between one's own matters and those of each dependent. */
export function SubjectSwitch(): ReactNode {
  const { t } = useTranslation();
  const { subject, everybody, choose } = useFamily();
  const name = usePersonName();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (everybody.length < 2) return null;
  return (
    <>
      <Button
        color="inherit"
        startIcon={<FamilyIcon />}
        aria-haspopup="menu"
        aria-label={t('family.shownFor', { name: name(subject) })}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 0, maxWidth: { xs: 120, sm: 220 }, whiteSpace: 'nowrap', overflow: 'hidden' }}
      >
        {name(subject)}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {everybody.map((one) => (
          <MenuItem
            key={one.patientId}
            selected={one.patientId === subject.patientId}
            onClick={() => {
              choose(one.patientId);
              setAnchor(null);
            }}
          >
            {name(one)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
