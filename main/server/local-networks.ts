import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import type { Network } from '../../src/contract/workshop-records.ts';

type Kind = Network['kind'];

/** Best for a workshop first: on the laptop's own hotspot nobody else listens, and phones are not kept from each other. */
const order: readonly Kind[] = ['hotspot', 'wifi', 'ethernet', 'other', 'virtual', 'loopback'];

/** Addresses that systems give the machine on its own hotspot: Windows, macOS, NetworkManager, Android's way on Linux. */
const hotspotAddress = /^(192\.168\.137\.1|192\.168\.2\.1|10\.42\.\d+\.1|192\.168\.43\.1)$/;

/** What names of interfaces say, on Linux, Windows (both languages) and macOS; the first that fits. */
const kinds: readonly { readonly kind: Kind; readonly names: RegExp }[] = [
  { kind: 'loopback', names: /^(lo\d*$|loopback)/i },
  {
    kind: 'virtual',
    names:
      /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|VMware|VirtualBox|tun|tap|utun|wg|ppp|ipsec|zt|tailscale|cni|flannel|lxc|lxd|podman|cilium|awdl|llw|anpi|gif|stf|ham)|vpn|wsl|hyper-v|tailscale|zerotier|wireguard|hamachi|virtual|bluetooth|藍牙|虛擬/i,
  },
  {
    kind: 'hotspot',
    names: /^(ap\d|bridge100$|Local Area Connection\* ?\d+|區域連線\* ?\d+|本機區域連線\* ?\d+)|hotspot|熱點/i,
  },
  { kind: 'wifi', names: /^(wl|wi-?fi|ath\d|ra\d)|wireless|無線|airport/i },
  { kind: 'ethernet', names: /^(eth|en[opsx\d]|em\d|ethernet|乙太網路|區域連線|本機區域連線|Local Area Connection)/i },
];

/** The IPv4 networks of this machine. `found` and `platform` are for tests. */
export function localNetworks(
  found: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces(),
  platform: NodeJS.Platform = process.platform,
): Network[] {
  const networks = Object.entries(found).flatMap(([name, infos]) =>
    (infos ?? [])
      .filter(({ family }) => family === 'IPv4')
      .map(({ address, internal }) => ({
        name,
        address,
        kind: internal ? ('loopback' as const) : kindOf(name, address, platform),
        privateAddress: isPrivate(address),
      })),
  );
  return networks.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function kindOf(name: string, address: string, platform: NodeJS.Platform): Kind {
  const named = kinds.find(({ names }) => names.test(name))?.kind ?? 'other';
  if (named === 'virtual' || named === 'loopback') return named;
  if (hotspotAddress.test(address)) return 'hotspot';
  // A Mac's first interface is its Wi-Fi; only some have a socket for a cable, and that is en0 then.
  return platform === 'darwin' && name === 'en0' ? 'wifi' : named;
}

/** RFC 1918, link-local and loopback. */
function isPrivate(address: string): boolean {
  const [first = 0, second = 0] = address.split('.').map(Number);
  if (first === 10 || first === 127) return true;
  if (first === 172) return second >= 16 && second <= 31;
  return (first === 192 && second === 168) || (first === 169 && second === 254);
}
