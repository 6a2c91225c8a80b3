package fr.livrestaka.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.simple.SimpleHttpRequest;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.Router;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose calls of which routes are counted together, by a clock of the test's own. */
class RateLimitFilterTest {
  private static final String REGISTER = "/api/auth/register";
  private static final String SIGN_IN = "/api/auth/login";
  private static final String PROXY = "10.0.0.1";

  private Instant now = Instant.parse("2026-03-02T09:15:00Z");
  private ApplicationContext program;

  @BeforeEach
  void start() {
    program =
        ApplicationContext.builder()
            .properties(
                Map.of(
                    "staka.rate-limit.auth", "2/15",
                    "staka.rate-limit.reset", "1/60",
                    "staka.trusted-proxies", PROXY))
            .build();
    program.registerSingleton(InstantSource.class, () -> now);
    program.start();
  }

  @AfterEach
  void stop() {
    program.close();
  }

  @Test
  void registrationsAndSignInsOfANetworkShareOneWindow() {
    assertThat(isAllowed(REGISTER, "192.0.2.1")).isTrue();
    assertThat(isAllowed(SIGN_IN, "192.0.2.1")).isTrue();
    assertThat(isAllowed(SIGN_IN, "192.0.2.1")).isFalse();
    assertThat(isAllowed(REGISTER, "192.0.2.1")).isFalse();
    assertThat(isAllowed(SIGN_IN, "192.0.2.2")).as("another network").isTrue();
    now = now.plus(Duration.ofMinutes(15));
    assertThat(isAllowed(SIGN_IN, "192.0.2.1")).as("the next window").isTrue();
  }

  @Test
  void aSubscriberOfIpv6IsOneNetwork() {
    assertThat(isAllowed(SIGN_IN, "2001:db8:1:2::1")).isTrue();
    assertThat(isAllowed(SIGN_IN, "2001:db8:1:2::2")).isTrue();
    assertThat(isAllowed(SIGN_IN, "2001:db8:1:2:a:b:c:d")).isFalse();
    assertThat(isAllowed(SIGN_IN, "2001:db8:1:3::1")).as("the neighbour").isTrue();
  }

  @Test
  void behindAProxyOfOursTheClientsAreCountedAndOthersSayWhatTheyLike() {
    for (int i = 1; i <= 5; i++) {
      assertThat(isAllowed(SIGN_IN, PROXY, "198.51.100." + i)).isTrue();
    }
    assertThat(isAllowed(SIGN_IN, "192.0.2.1", "198.51.100.6")).isTrue();
    assertThat(isAllowed(SIGN_IN, "192.0.2.1", "198.51.100.7")).isTrue();
    assertThat(isAllowed(SIGN_IN, "192.0.2.1", "198.51.100.8")).isFalse();
  }

  @Test
  void askingForLinksAndUsingThemShareOneWindowOfANetwork() {
    for (int i = 1; i <= 5; i++) {
      assertThat(isAllowed("/api/auth/request-password-reset", "192.0.2.1")).isTrue();
    }
    assertThat(isAllowed("/api/auth/reset-password", "192.0.2.1")).isTrue();
    assertThat(isAllowed("/api/auth/reset-password", "192.0.2.1")).isFalse();
    assertThat(isAllowed("/api/auth/request-password-reset", "192.0.2.1")).isFalse();
    assertThat(isAllowed(SIGN_IN, "192.0.2.1")).as("another limit").isTrue();
  }

  @Test
  void callsOfTheSignedInAreNotCounted() {
    for (int i = 0; i < 100; i++) assertThat(isAllowed("/api/auth/logout", "192.0.2.1")).isTrue();
    assertThat(isAllowed(SIGN_IN, "192.0.2.1")).isTrue();
  }

  private boolean isAllowed(String path, String from) {
    return isAllowed(new Post(path, from));
  }

  private boolean isAllowed(String path, String from, String forwardedFor) {
    Post call = new Post(path, from);
    call.getHeaders().add("X-Forwarded-For", forwardedFor);
    return isAllowed(call);
  }

  private boolean isAllowed(HttpRequest<?> call) {
    RouteAttributes.setRouteMatch(
        call, program.getBean(Router.class).route(HttpMethod.POST, call.getPath()).orElseThrow());
    try {
      program.getBean(RateLimitFilter.class).count(call);
      return true;
    } catch (TooManyCalls e) {
      return false;
    }
  }

  private static final class Post extends SimpleHttpRequest<String> {
    private final InetSocketAddress from;

    private Post(String path, String from) {
      super(HttpMethod.POST, path, "");
      this.from = new InetSocketAddress(from, 40_000);
    }

    @Override
    public InetSocketAddress getRemoteAddress() {
      return from;
    }
  }
}
