package io.masthead.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoteNetworkTest {

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "::ffff:192.0.2.1, ::ffff:192.0.2.2, false",
        "::1, 192.0.2.1, false",
        "no address, another, true"
    })
    void is_all_that_somebody_may_choose_addresses_from(String one, String other, boolean same) {
        assertThat(network(one).equals(network(other))).isEqualTo(same);
    }

    private static String network(String address) {
        return RemoteNetwork.of(SocketAddress.inetSocketAddress(1, address));
    }
}
