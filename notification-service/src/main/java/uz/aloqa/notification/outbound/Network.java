package uz.aloqa.notification.outbound;

import java.net.InetAddress;

/**
 * A block of addresses.
 *
 * @param address its first one
 * @param prefix how many leading bits count
 */
record Network(InetAddress address, int prefix) {

    /**
     * Reads {@code 10.0.0.0/8} or {@code fc00::/7}.
     *
     * @throws IllegalArgumentException when it isn't one
     */
    static Network parse(String text) {
        String[] parts = text.strip().split("/", -1);
        InetAddress address = InetAddress.ofLiteral(parts[0]);
        int prefix = parts.length == 2 ? Integer.parseInt(parts[1]) : address.getAddress().length * 8;
        if (parts.length > 2 || prefix < 0 || prefix > address.getAddress().length * 8) {
            throw new IllegalArgumentException("not a network: " + text);
        }
        return new Network(address, prefix);
    }

    boolean holds(InetAddress other) {
        byte[] mine = address.getAddress();
        byte[] theirs = other.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((mine[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
