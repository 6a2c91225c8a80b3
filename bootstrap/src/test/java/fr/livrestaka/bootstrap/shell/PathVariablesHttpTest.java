package fr.livrestaka.bootstrap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.micronaut.web.router.UriRouteMatch;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route with a variable takes every character that RFC 3986 allows in a segment. */
class PathVariablesHttpTest {
  private static final String RAW = "a+b&c;d,e=f!g$h'i(j)k*l:m@n~o";
  private static final String ENCODED = URLEncoder.encode(RAW, StandardCharsets.UTF_8);

  /** Of a file that it does not have it says what unknown routes say. */
  private static final String SERVED_FILES = "/docs/{file}";

  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

  private static TestClient admin;

  private final TestProgram program = TestProgram.shared();

  @BeforeAll
  static void signIn() {
    admin = People.withRole("ADMIN").client();
  }

  /** A route by what a client sends. */
  record Route(String method, String template) {
    String with(String value) {
      return VARIABLE.matcher(template).replaceAll(java.util.regex.Matcher.quoteReplacement(value));
    }
  }

  static List<Route> routes() {
    Stream<UriRouteInfo<?, ?>> all = TestProgram.shared().bean(Router.class).uriRoutes();
    List<Route> routes =
        all.map(r -> new Route(r.getHttpMethodName(), r.getUriMatchTemplate().toPathString()))
            .filter(route -> VARIABLE.matcher(route.template()).find())
            .filter(route -> !route.method().equals("HEAD"))
            .distinct()
            .toList();
    assertThat(routes).hasSizeGreaterThan(80);
    return routes;
  }

  @ParameterizedTest
  @MethodSource("routes")
  void isTheSameRawAndEncoded(Route route) {

    Answer raw = send(admin, route, RAW);
    Answer encoded = send(admin, route, ENCODED);

    if (!route.template().equals(SERVED_FILES)) {
      assertThat(raw.json().path("type").asText()).doesNotContain("route-not-found");
    }
    assertThat(raw.status()).isEqualTo(encoded.status());
    assertThat(withoutReference(raw)).isEqualTo(withoutReference(encoded));
  }

  @ParameterizedTest
  @MethodSource("routes")
  void handsOverWhatWasMeant(Route route) {
    UriRouteMatch<?, ?> match =
        program
            .bean(Router.class)
            .find(io.micronaut.http.HttpMethod.parse(route.method()), route.with(ENCODED), null)
            .findFirst()
            .orElseThrow();
    assertThat(match.getVariableValues().values()).isNotEmpty().allMatch(RAW::equals);
  }

  private static Answer send(TestClient client, Route route, String value) {
    String path = route.with(value);
    boolean hasBody = !route.method().equals("GET") && !route.method().equals("DELETE");
    return hasBody
        ? client.send(route.method(), path, "{}", "application/json")
        : client.send(route.method(), path, null, null);
  }

  private static JsonNode withoutReference(Answer answer) {
    JsonNode body = answer.json();
    if (body instanceof ObjectNode object) object.remove(List.of("instance", "reference"));
    return body;
  }
}
