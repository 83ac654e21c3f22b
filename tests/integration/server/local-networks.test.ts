import type { NetworkInterfaceInfo } from 'node:os';
import { expect, it } from 'vitest';
import { localNetworks } from '../../../main/server/local-networks.ts';

function machine(addresses: Record<string, string>): NodeJS.Dict<NetworkInterfaceInfo[]> {
  const info = (address: string): NetworkInterfaceInfo[] => [
    { address, family: 'IPv4', internal: address.startsWith('127.'), netmask: '', mac: '', cidr: null },
    { address: 'fe80::1', family: 'IPv6', internal: false, netmask: '', mac: '', cidr: null, scopeid: 1 },
  ];
  return Object.fromEntries(Object.entries(addresses).map(([name, address]) => [name, info(address)]));
}

const kindsOf = (addresses: Record<string, string>, platform: NodeJS.Platform) =>
  localNetworks(machine(addresses), platform).map(({ name, kind }) => [name, kind]);

it('puts the hotspot first, then Wi-Fi, and networks of virtual machines and VPNs last, on every system', () => {
  const linux = {
    lo: '127.0.0.1',
    docker0: '172.17.0.1',
    enp3s0: '10.0.0.5',
    tun0: '10.8.0.2',
    wlp2s0: '192.168.1.7',
    wlp2s1: '10.42.0.1',
  };
  expect(kindsOf(linux, 'linux')).toEqual([
    ['wlp2s1', 'hotspot'],
    ['wlp2s0', 'wifi'],
    ['enp3s0', 'ethernet'],
    ['docker0', 'virtual'],
    ['tun0', 'virtual'],
    ['lo', 'loopback'],
  ]);
  const windows = {
    'vEthernet (WSL)': '172.20.0.1',
    乙太網路: '10.1.1.4',
    'Wi-Fi': '192.168.0.9',
    '區域連線* 10': '192.168.137.1',
  };
  expect(kindsOf(windows, 'win32').map(([, kind]) => kind)).toEqual(['hotspot', 'wifi', 'ethernet', 'virtual']);
  expect(kindsOf({ 'Local Area Connection* 2': '192.168.5.1' }, 'win32')).toEqual([
    ['Local Area Connection* 2', 'hotspot'],
  ]);
  const mac = { lo0: '127.0.0.1', utun3: '10.9.0.2', en0: '192.168.1.8', bridge100: '192.168.2.1' };
  expect(kindsOf(mac, 'darwin').map(([name, kind]) => `${name} ${kind}`)).toEqual([
    'bridge100 hotspot',
    'en0 wifi',
    'utun3 virtual',
    'lo0 loopback',
  ]);
});

it('tells addresses of a local network from public ones', () => {
  const addresses = {
    a: '10.1.1.1',
    b: '172.16.0.1',
    c: '172.32.0.1',
    d: '192.168.9.9',
    e: '169.254.3.4',
    f: '203.0.113.9',
  };
  const networks = localNetworks(machine(addresses));
  expect(networks.filter(({ privateAddress }) => privateAddress).map(({ name }) => name)).toEqual(['a', 'b', 'd', 'e']);
});
