package io.masthead.web.http;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What strangers are told apart by: an IPv4 address, or the network of an IPv6 address. The rest of that is for its owner to
 * choose, so that each has more addresses than can be counted (RFC 4291, 2.5.4).
 */
final class RemoteNetwork {

    /** In bytes. */
    private static final int PREFIX = 8;

    /** Where a proxy has passed something on that is no address. */
    private static final String UNKNOWN = "unknown";

    private RemoteNetwork() {}

    static String of(SocketAddress remote) {
        var address = remote.hostAddress();
        return address == null ? UNKNOWN : of(address);
    }

    private static String of(String address) {
        var bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null || bytes.length <= PREFIX) {
            return address;
        }
        var network = Arrays.copyOf(bytes, PREFIX);
        boolean isOfThisMachineOrIpv4 = Arrays.equals(network, new byte[PREFIX]);
        return isOfThisMachineOrIpv4 ? address : HexFormat.of().formatHex(network);
    }
}
