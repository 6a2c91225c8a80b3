package fr.livrestaka.bootstrap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * Each operation of the OpenAPI document has a section in the contract, and the other way round;
 * each field of a body and each parameter of a query is named there.
 */
class ContractOperationsTest {
  private static final String DOCUMENT = "/META-INF/swagger/openapi.yml";
  private static final Pattern WORD = Pattern.compile("[^A-Za-z0-9_]+");
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final ContractPages pages = ContractPages.ofRepository();
  private final Map<String, Object> document = document();
  private final Set<String> operations = operations();

  @Test
  void eachOperationHasASection() {
    assertThat(operations).hasSizeGreaterThan(150);
    assertThat(withoutSection(pages))
        .as("Operations without a section in docs/contract; name each in a heading of its own")
        .isEmpty();
  }

  @Test
  void theContractNamesNoOperationThatDoesNotExist() {
    assertThat(unknownIn(pages))
        .as("Operations in docs/contract that the OpenAPI document does not have")
        .isEmpty();
  }

  @Test
  void anOperationThatIsOnlyMentionedHasNoSection() {
    ContractPages planted =
        without(
            "### 3.1 `GET /api/public/health`", "### 3.1 Health\n\nSee `GET /api/public/health`.");
    assertThat(withoutSection(planted)).containsExactly("GET /api/public/health");
  }

  @Test
  void anOperationThatDoesNotExistIsFound() {
    ContractPages planted =
        without("### 3.1 `GET /api/public/health`", "### 3.1 `GET /api/public/healthy`");
    assertThat(unknownIn(planted)).containsExactly("GET /api/public/healthy");
  }

  @Test
  void eachFieldIsNamed() {
    assertThat(fields()).hasSizeGreaterThan(300);
    assertThat(unnamedIn(pages))
        .as("Fields and parameters of the OpenAPI document that docs/contract does not name")
        .isEmpty();
  }

  @Test
  void aFieldThatIsNotNamedIsFound() {
    Map<String, String> texts = new HashMap<>(pages.texts());
    texts.replaceAll((name, text) -> text.replace("averageRating", "rating"));
    assertThat(unnamedIn(new ContractPages(texts))).containsExactly("averageRating");
  }

  private Set<String> unnamedIn(ContractPages contract) {
    Set<String> unnamed = new TreeSet<>(fields());
    contract.texts().values().forEach(text -> WORD.splitAsStream(text).forEach(unnamed::remove));
    return unnamed;
  }

  private Set<String> withoutSection(ContractPages contract) {
    Set<String> missing = new TreeSet<>(operations);
    missing.removeAll(contract.described());
    return missing;
  }

  private Set<String> unknownIn(ContractPages contract) {
    Set<String> unknown = new TreeSet<>(contract.named());
    unknown.removeAll(operations);
    return unknown;
  }

  private ContractPages without(String line, String planted) {
    Map<String, String> texts = new HashMap<>(pages.texts());
    texts.computeIfPresent("A", (name, text) -> text.replace(line, planted));
    assertThat(texts).isNotEqualTo(pages.texts());
    return new ContractPages(texts);
  }

  private Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    child(document, "paths")
        .forEach(
            (path, methods) ->
                map(methods).keySet().stream()
                    .filter(METHODS::contains)
                    .map(method -> method.toUpperCase(Locale.ROOT) + " " + path)
                    .forEach(operations::add));
    return operations;
  }

  /** Names of the fields of bodies and of the query's parameters. */
  private Set<String> fields() {
    Set<String> fields = new TreeSet<>();
    child(child(document, "components"), "schemas")
        .values()
        .forEach(schema -> fields.addAll(child(map(schema), "properties").keySet()));
    child(document, "paths")
        .values()
        .forEach(
            operations ->
                METHODS.forEach(method -> addQuery(fields, child(map(operations), method))));
    fields.removeIf(name -> Character.isUpperCase(name.charAt(0)));
    return fields;
  }

  private static void addQuery(Set<String> fields, Map<String, Object> operation) {
    for (Object parameter : (List<?>) operation.getOrDefault("parameters", List.of())) {
      boolean isOfQuery = "query".equals(map(parameter).get("in"));
      if (isOfQuery) fields.add(String.valueOf(map(parameter).get("name")));
    }
  }

  private static Map<String, Object> document() {
    try (InputStream document = ContractOperationsTest.class.getResourceAsStream(DOCUMENT)) {
      return new Yaml().load(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> child(Map<String, Object> parent, String name) {
    return map(parent.getOrDefault(name, Map.of()));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
