package fr.livrestaka.rest.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.pricing.TariffQuery;
import fr.livrestaka.application.pricing.TariffQuery.Sort;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.pricing.TariffFields;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.rest.shared.body.BodyReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators send of a tariff, and what the queries of their list mean. */
class TariffInputTest {
  @ParameterizedTest
  @ValueSource(strings = {"nom", "description", "typeService", "prix"})
  void whatATariffNeedsIsNotTakenAway(String field) {
    refused(field, null);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("nom", 7),
        Arguments.of("prix", new BigDecimal("2.5")),
        Arguments.of("prix", "200"),
        Arguments.of("prix", BigInteger.TEN.pow(30)),
        Arguments.of("prix", new BigDecimal("1e30")),
        Arguments.of("actif", "yes"),
        Arguments.of("ordre", "first"),
        Arguments.of("rangGrille", "first"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatIsOfAnotherKindIsRefused(String field, Object value) {
    refused(field, value);
  }

  @Test
  void whatIsNotSentStaysAndNullTakesOutOfTheGrid() {
    TariffFields nothing = read(Map.of());
    assertThat(nothing.prix()).isEmpty();
    assertThat(nothing.actif()).isEmpty();
    assertThat(nothing.rangGrille()).isEmpty();
    Map<String, Object> sent = new HashMap<>(Map.of("prix", 20_000, "actif", false, "ordre", 7));
    sent.put("rangGrille", null);
    TariffFields fields = read(sent);
    assertThat(fields.prix()).contains(Money.ofCents(20_000));
    assertThat(fields.actif()).contains(false);
    assertThat(fields.ordre()).contains(7);
    assertThat(fields.rangGrille()).contains(0);
  }

  @ParameterizedTest
  @CsvSource({", , , ordre, false", "true, prix, desc, prix, true", "no, nom, down, nom, false"})
  void theListIsFilteredAndSorted(
      @Nullable String actif,
      @Nullable String sortBy,
      @Nullable String direction,
      Sort sort,
      boolean descending) {
    TariffQuery query = TariffFilters.query(null, actif, null, sortBy, direction);
    assertThat(query.sort()).isEqualTo(sort);
    assertThat(query.descending()).isEqualTo(descending);
    assertThat(query.actif().map(String::valueOf).orElse("all"))
        .isEqualTo(actif == null ? "all" : String.valueOf(actif.equals("true")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"password", "1"})
  void whatIsNoColumnIsRefused(String sortBy) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> TariffFilters.query(null, null, null, sortBy, null))
        .withMessageContaining("sortBy:");
  }

  @Test
  void aPageOfTheListHasTenRowsUnlessMoreAreAskedForAndAHundredAtMost() {
    assertThat(TariffFilters.page(null, null)).isEqualTo(new PageRequest(1, 10));
    assertThat(TariffFilters.page("3", "100000")).isEqualTo(new PageRequest(3, 100));
    for (String wrong : new String[] {"0", "x"}) {
      assertThatExceptionOfType(InvalidInput.class)
          .isThrownBy(() -> TariffFilters.page(wrong, null))
          .withMessageContaining("page:");
      assertThatExceptionOfType(InvalidInput.class)
          .isThrownBy(() -> TariffFilters.page(null, wrong))
          .withMessageContaining("limit:");
    }
  }

  private static void refused(String field, @Nullable Object value) {
    Map<String, Object> sent = new HashMap<>();
    sent.put(field, value);
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> read(sent))
        .withMessageContaining(field + ":");
  }

  private static TariffFields read(Map<String, Object> sent) {
    return BodyReader.read(TariffInput.class, sent).toFields();
  }
}
