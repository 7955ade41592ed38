import { BlockList, isIP } from 'node:net';

/**
 * Whether an address is on the list of those that may call: single addresses and CIDR ranges, IPv4 and IPv6.
 *
 * @throws TypeError that names what is neither
 */
export function createAllowlist(ranges: readonly string[]): (address: string | undefined) => boolean {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    const type = typeOf(address);
    const most = type === 'ipv4' ? 32 : 128;
    const prefix = bits === undefined ? most : Number(bits);
    if (!type || !(Number.isInteger(prefix) && prefix >= 0 && prefix <= most)) {
      throw new TypeError(`startSandbox: allowlist: ${range} must be an address or a range such as 203.0.113.0/24`);
    }
    list.addSubnet(address, prefix, type);
  }
  return (address = '') => {
    const bare = address.replace(/^::ffff:(?=\d+\.)/, '');
    const type = typeOf(bare);
    return type !== undefined && list.check(bare, type);
  };
}

function typeOf(address: string): 'ipv4' | 'ipv6' | undefined {
  const version = isIP(address);
  return version === 0 ? undefined : version === 4 ? 'ipv4' : 'ipv6';
}
