package fr.livrestaka.bootstrap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * Each operation of the OpenAPI document has a section in the contract, and the other way round.
 */
class ContractOperationsTest {
  private static final String DOCUMENT = "/META-INF/swagger/openapi.yml";
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final ContractPages pages = ContractPages.ofRepository();
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

  @SuppressWarnings("unchecked")
  private static Set<String> operations() {
    try (InputStream document = ContractOperationsTest.class.getResourceAsStream(DOCUMENT)) {
      Map<String, Object> read = new Yaml().load(document);
      Set<String> operations = new TreeSet<>();
      ((Map<String, Map<String, Object>>) read.get("paths"))
          .forEach(
              (path, methods) ->
                  methods.keySet().stream()
                      .filter(METHODS::contains)
                      .map(method -> method.toUpperCase(Locale.ROOT) + " " + path)
                      .forEach(operations::add));
      return operations;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
