package fr.livrestaka.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {
  private final ClientAddress direct = new ClientAddress(List.of());
  private final ClientAddress behind = new ClientAddress(List.of("10.0.0.1", "10.0.0.2"));

  @Test
  void believesNobodyUnlessConfigured() {
    assertThat(direct.of("192.0.2.7", List.of("198.51.100.1"))).isEqualTo("192.0.2.7");
    assertThat(behind.of("192.0.2.7", List.of("198.51.100.1"))).isEqualTo("192.0.2.7");
  }

  @Test
  void believesTrustedProxiesAsFarAsTheyWrote() {
    assertThat(behind.of("10.0.0.1", List.of("203.0.113.9, 198.51.100.1")))
        .isEqualTo("198.51.100.1");
    assertThat(behind.of("10.0.0.1", List.of("203.0.113.9", "198.51.100.1, 10.0.0.2")))
        .isEqualTo("198.51.100.1");
    assertThat(behind.of("10.0.0.1", List.of())).isEqualTo("10.0.0.1");
  }

  @Test
  void believesARangeOfProxies() {
    ClientAddress ranges = new ClientAddress(List.of("172.16.0.0/12", "fd00::/8"));
    assertThat(ranges.of("172.31.255.254", List.of("198.51.100.1"))).isEqualTo("198.51.100.1");
    assertThat(ranges.of("172.32.0.1", List.of("198.51.100.1"))).isEqualTo("172.32.0.1");
    assertThat(ranges.of("fd12::7", List.of("198.51.100.1"))).isEqualTo("198.51.100.1");
    assertThat(ranges.of("fe80::7", List.of("198.51.100.1"))).isEqualTo("fe80:0:0:0:0:0:0:7");
  }

  @Test
  void aSubscriberOfIpv6IsOneNetworkWhicheverOfHisAddressesHeTakes() {
    assertThat(ClientAddress.network("2001:db8:1:2:aaaa:bbbb:cccc:dddd"))
        .isEqualTo(ClientAddress.network("2001:db8:1:2::1"))
        .isNotEqualTo(ClientAddress.network("2001:db8:1:3::1"));
    assertThat(ClientAddress.network("192.0.2.7")).isEqualTo("192.0.2.7");
    assertThat(ClientAddress.network("::ffff:192.0.2.7"))
        .as("IPv4 in IPv6 is IPv4")
        .isNotEqualTo(ClientAddress.network("::ffff:192.0.2.8"));
    assertThat(ClientAddress.network("localhost")).isEqualTo("localhost");
  }

  @ParameterizedTest
  @CsvSource({
    "198.51.100.77:5000, 198.51.100.77",
    "198.51.100.77:5001, 198.51.100.77",
    "[2001:db8::1]:443, 2001:db8:0:0:0:0:0:1",
    "[2001:db8::1], 2001:db8:0:0:0:0:0:1",
    "2001:db8::1, 2001:db8:0:0:0:0:0:1"
  })
  void thePortThatAProxyWritesIsNotTheAddress(String hop, String address) {
    assertThat(behind.of("10.0.0.1", List.of(hop))).isEqualTo(address);
    assertThat(behind.of("10.0.0.1", List.of("203.0.113.9, " + hop + ", 10.0.0.2:81")))
        .isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"198.51.100.77:", "198.51.100.777", "[::1", "::1]:5", "unknown", ""})
  void passesOverWhatIsNearlyAnAddress(String hop) {
    assertThat(behind.of("10.0.0.1", List.of(hop))).isEqualTo("10.0.0.1");
  }

  @Test
  void passesOverWhatIsNoAddress() {
    assertThat(behind.of("10.0.0.1", List.of("<script>"))).isEqualTo("10.0.0.1");
    assertThat(behind.of("10.0.0.1", List.of("2001:DB8::0:1"))).isEqualTo("2001:db8:0:0:0:0:0:1");
  }
}
