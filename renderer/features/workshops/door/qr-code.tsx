import { encode } from 'uqr';
import classes from './door.module.css';

interface QrCodeProps {
  /** The address that it leads to. */
  readonly text: string;
  /** What it is, for those who do not see it. */
  readonly label: string;
}

/** A QR code as one path, dark on white in every theme: phones read nothing else reliably. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: 3 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      className={classes.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
