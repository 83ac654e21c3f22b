import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { clientFileExtension } from '../../../src/contract/client-records.ts';
import { clientImportPath, leaveClientFile } from './waiting-file.ts';

/** Whether a file is called like a client file; what is in it is looked at by the machine. */
export function isClientFile({ name }: File): boolean {
  return name.toLowerCase().endsWith(`.${clientFileExtension}`);
}

/** Leads to what a client file would change here. */
export function useTakeClientFile(): (file: File) => void {
  const navigate = useNavigate();
  return useCallback(
    (file) => {
      leaveClientFile(file);
      void navigate({ to: clientImportPath });
    },
    [navigate],
  );
}
