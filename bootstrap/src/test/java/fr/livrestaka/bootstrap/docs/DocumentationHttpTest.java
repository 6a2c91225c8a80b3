package fr.livrestaka.bootstrap.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.rest.security.RateLimited;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.http.annotation.Body;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class DocumentationHttpTest {
  private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/docs/[^\"]+)\"");

  /** Answers 403 whether the session exists or not (contract A 5.2). */
  private static final String TELLS_NOTHING = "/api/payments/status/{sessionId}";

  private static final Map<String, Object> DOCUMENT = read();

  private final TestProgram program = TestProgram.shared();
  private final TestClient client = program.client();

  @Test
  void everyRouteIsDescribedWithItsErrors() {
    Set<String> faults = new TreeSet<>();
    for (UriRouteInfo<?, ?> route : routes()) {
      Map<String, Object> operation = operation(route);
      String name = route.getHttpMethodName() + " " + path(route);
      if (operation.isEmpty()) {
        faults.add(name + " is not described");
        continue;
      }
      if (!operation.containsKey("summary")) faults.add(name + " has no summary");
      if (!operation.containsKey("tags")) faults.add(name + " has no tag");
      Set<String> described = child(operation, "responses").keySet();
      for (String expected : expectedErrors(route)) {
        if (!described.contains(expected)) faults.add(name + " does not describe " + expected);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void onlyRoutesThatExistAreDescribed() {
    Set<String> existing = new TreeSet<>();
    routes().forEach(route -> existing.add(key(route.getHttpMethodName(), path(route))));
    Set<String> described = new TreeSet<>();
    child(DOCUMENT, "paths")
        .forEach(
            (path, operations) ->
                map(operations).keySet().forEach(method -> described.add(key(method, path))));
    assertThat(existing).containsAll(described);
  }

  @Test
  void routesAskForATokenInTheDocumentAsTheyDoInTruth() {
    Set<String> faults = new TreeSet<>();
    for (UriRouteInfo<?, ?> route : routes()) {
      List<?> asked = (List<?>) operation(route).getOrDefault("security", List.of());
      if (asked.isEmpty() == needsToken(route)) {
        faults.add(route.getHttpMethodName() + " " + path(route) + " asks for " + asked);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void whatTheProgramFindsOutByItselfIsNotAskedOfClients() {
    Set<String> schemas = child(child(DOCUMENT, "components"), "schemas").keySet();
    assertThat(schemas).doesNotContain("Caller", "Origin");
    assertThat(client.get("/openapi.yml").text())
        .doesNotContain("name: caller", "name: origin", "caller:", "origin:");
  }

  @Test
  void bodiesAreDescribedByNamedSchemas() {
    Set<String> faults = new TreeSet<>();
    for (UriRouteInfo<?, ?> route : routes()) {
      if (!readsBody(route)) continue;
      Map<String, Object> content = child(child(operation(route), "requestBody"), "content");
      for (Object type : content.values()) {
        if (!child(map(type), "schema").containsKey("$ref")) faults.add(path(route));
      }
      if (content.isEmpty()) faults.add(path(route));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theDocumentIsOpenApi31() {
    assertThat(DOCUMENT.get("openapi")).isEqualTo("3.1.0");
    assertThat(client.get("/openapi.yml").text()).doesNotContain("nullable: ");
  }

  @Test
  void whatMayBeNullSaysSoAsOneOfItsTypes() {
    Map<String, Object> account = child(schema("FullUser"), "properties");
    assertThat(child(account, "telephone").get("type")).isEqualTo(List.of("string", "null"));
    assertThat(child(account, "email").get("type")).isEqualTo("string");
    assertThat(child(child(schema("Message"), "properties"), "sender").get("anyOf"))
        .asInstanceOf(LIST)
        .hasSize(2)
        .contains(Map.of("type", "null"));
  }

  @Test
  void whatIsAlwaysThereIsRequired() {
    assertThat(schema("Erreur").get("required"))
        .isEqualTo(List.of("error", "message", "type", "title", "status", "detail", "instance"));
    assertThat(schema("Registration").get("required"))
        .isEqualTo(List.of("prenom", "nom", "email", "password"));
  }

  @Test
  void whatIsOpenToAnyoneSaysSo() {
    assertThat(child(child(child(DOCUMENT, "paths"), "/api/tarifs"), "get"))
        .containsEntry("security", List.of());
  }

  @Test
  void theDocumentSaysHowToSignIn() {
    assertThat(child(child(DOCUMENT, "components"), "securitySchemes")).hasSize(1);
    assertThat(child(DOCUMENT, "info")).containsKeys("title", "version", "description");
  }

  @Test
  void theDocumentIsBrowsableWithoutTheInternet() {
    Answer page = client.get("/docs");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.text()).doesNotContain("http://", "https://");
    Matcher assets = ASSET.matcher(page.text());
    int found = 0;
    while (assets.find()) {
      found++;
      assertThat(client.get(assets.group(1)).status()).as(assets.group(1)).isEqualTo(200);
    }
    assertThat(found).isGreaterThanOrEqualTo(3);
    assertThat(client.get("/docs/secrets.txt").status()).isEqualTo(404);
  }

  private List<? extends UriRouteInfo<?, ?>> routes() {
    return program
        .bean(Router.class)
        .uriRoutes()
        .filter(route -> !path(route).equals("/openapi.yml") && !path(route).startsWith("/docs"))
        .filter(route -> !path(route).startsWith("/dev/"))
        .filter(route -> !route.getHttpMethodName().equals("HEAD"))
        .toList();
  }

  private static Set<String> expectedErrors(UriRouteInfo<?, ?> route) {
    Set<String> expected = new TreeSet<>();
    AnnotationMetadata metadata = route.getTargetMethod().getAnnotationMetadata();
    if (needsToken(route)) expected.add("401");
    if (List.of(metadata.stringValues(Secured.class)).contains("ADMIN")) expected.add("403");
    if (metadata.hasAnnotation(RateLimited.class)) expected.add("429");
    if (path(route).contains("{") && !path(route).equals(TELLS_NOTHING)) expected.add("404");
    if (readsBody(route)) expected.add("400");
    return expected;
  }

  private static boolean needsToken(UriRouteInfo<?, ?> route) {
    return !List.of(route.getTargetMethod().getAnnotationMetadata().stringValues(Secured.class))
        .contains(SecurityRule.IS_ANONYMOUS);
  }

  private static boolean readsBody(UriRouteInfo<?, ?> route) {
    return Stream.of(route.getTargetMethod().getArguments())
        .anyMatch(argument -> argument.getAnnotationMetadata().hasAnnotation(Body.class));
  }

  private Map<String, Object> operation(UriRouteInfo<?, ?> route) {
    Map<String, Object> operations = child(child(DOCUMENT, "paths"), path(route));
    return child(operations, route.getHttpMethodName().toLowerCase(Locale.ROOT));
  }

  private static String path(UriRouteInfo<?, ?> route) {
    return route.getUriMatchTemplate().toPathString();
  }

  private static String key(String method, String path) {
    return method.toUpperCase(Locale.ROOT) + " " + path;
  }

  private static Map<String, Object> read() {
    return map(new Yaml().load(TestProgram.shared().client().get("/openapi.yml").text()));
  }

  private static Map<String, Object> schema(String name) {
    return child(child(child(DOCUMENT, "components"), "schemas"), name);
  }

  private static Map<String, Object> child(Map<String, Object> parent, String name) {
    Object child = parent.get(name);
    return child == null ? Map.of() : map(child);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
