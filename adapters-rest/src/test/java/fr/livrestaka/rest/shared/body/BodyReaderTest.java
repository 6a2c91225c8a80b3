package fr.livrestaka.rest.shared.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BodyReaderTest {
  @Introspected
  record Everything(
      String required,
      int count,
      @EmptyIfAbsent String filled,
      @Nullable String optional,
      @NotRemovable @Nullable String kept,
      @NullMeans("") @Nullable String removable,
      @NullMeans("0") @Nullable Integer place,
      @Nullable Long amount,
      @Nullable Boolean flag,
      @NotRemovable @Nullable Role role,
      List<String> list,
      Sent<String> sent) {}

  @Introspected
  record Boxes(@Ticked @Nullable Boolean box) {}

  @Test
  void aBoxIsReadFromFormsAndFromJson() {
    assertThat(ticked("true")).isTrue();
    assertThat(ticked(true)).isTrue();
    assertThat(ticked("false")).isFalse();
    assertThat(ticked(false)).isFalse();
    assertThat(ticked("")).isNull();
    assertThat(BodyReader.read(Boxes.class, null).box()).isNull();
    for (Object wrong : List.of("oui", "True", 1, List.of(true), Map.of())) {
      assertThatExceptionOfType(InvalidInput.class)
          .isThrownBy(() -> ticked(wrong))
          .satisfies(
              refused ->
                  assertThat(refused.violations())
                      .containsExactly(Violation.wrongType("box", "boolean")));
    }
  }

  private static @Nullable Boolean ticked(Object sent) {
    return BodyReader.read(Boxes.class, Map.of("box", sent)).box();
  }

  @Test
  void whatIsLeftOutIsNothing() {
    assertThat(read(Map.of()))
        .isEqualTo(
            new Everything(
                "r",
                1,
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                new Sent<>(false, Optional.empty())));
  }

  @Test
  void whatIsSentIsReadByItsKind() {
    Map<String, Object> sent = new HashMap<>();
    sent.put("filled", "f");
    sent.put("optional", "");
    sent.put("kept", "");
    sent.put("removable", "gone");
    sent.put("place", 2);
    sent.put("amount", 150);
    sent.put("flag", false);
    sent.put("role", "ADMIN");
    sent.put("list", List.of("a", "b"));
    sent.put("sent", "s");
    sent.put("another", "ignored");

    assertThat(read(sent))
        .isEqualTo(
            new Everything(
                "r",
                1,
                "f",
                "",
                "",
                "gone",
                2,
                150L,
                false,
                Role.ADMIN,
                List.of("a", "b"),
                new Sent<>(true, Optional.of("s"))));
  }

  @Test
  void nullIsAnAnswerOfItsOwn() {
    Everything read = read(nulls("filled", "optional", "removable", "place", "list", "sent"));

    assertThat(read.filled()).isEmpty();
    assertThat(read.optional()).isNull();
    assertThat(read.removable()).isEmpty();
    assertThat(read.place()).isZero();
    assertThat(read.list()).isEmpty();
    assertThat(read.sent()).isEqualTo(new Sent<>(true, Optional.empty()));
  }

  @Test
  void theEmptyNameOfAConstantCountsAsNothingSaid() {
    assertThat(read(Map.of("role", "")).role()).isNull();
  }

  @Introspected
  record FormFields(
      @Nullable Integer declared,
      @LenientNumber(unless = "declared") @Nullable Integer pages,
      @LenientNumber(absent = {"undefined", "null"}) @Nullable BigDecimal price,
      boolean agreed,
      @Nullable List<byte[]> files) {}

  @Test
  void aFormSendsNumbersAndAgreementAsTexts() {
    FormFields read =
        BodyReader.read(
            FormFields.class,
            Map.of("pages", " 12.9 ", "price", "49.5", "agreed", "true", "files", "ignored"));

    assertThat(read).isEqualTo(new FormFields(null, 12, new BigDecimal("49.5"), true, null));
  }

  @Test
  void whatAFormLeavesEmptyIsAbsent() {
    for (String nothing : List.of("", "undefined", "null")) {
      Map<String, Object> sent = Map.of("pages", "", "price", nothing, "agreed", nothing);

      assertThat(BodyReader.read(FormFields.class, sent))
          .isEqualTo(new FormFields(null, null, null, false, null));
    }
  }

  @Test
  void aNumberThatStandsInForAnotherIsNotLookedAtBesideIt() {
    Map<String, Object> sent = Map.of("declared", 3, "pages", "many");

    assertThat(BodyReader.read(FormFields.class, sent).pages()).isNull();
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> BodyReader.read(FormFields.class, Map.of("pages", "many")))
        .satisfies(
            refusal ->
                assertThat(refusal.violations())
                    .containsExactly(Violation.wrongType("pages", "number")));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(nulls("required"), Violation.required("required")),
        Arguments.of(Map.of("required", ""), Violation.required("required")),
        Arguments.of(Map.of("required", 7), Violation.wrongType("required", "string")),
        Arguments.of(nulls("count"), Violation.required("count")),
        Arguments.of(Map.of("count", "1"), Violation.wrongType("count", "number")),
        Arguments.of(nulls("kept"), Violation.required("kept")),
        Arguments.of(Map.of("optional", true), Violation.wrongType("optional", "string")),
        Arguments.of(Map.of("place", 1.5), Violation.wrongType("place", "number")),
        Arguments.of(Map.of("flag", "true"), Violation.wrongType("flag", "boolean")),
        Arguments.of(nulls("role"), Violation.required("role")),
        Arguments.of(Map.of("role", "KING"), Violation.notOneOf("role", List.of(Role.values()))),
        Arguments.of(Map.of("list", List.of(1)), Violation.wrongType("list", "array")),
        Arguments.of(Map.of("sent", 1), Violation.wrongType("sent", "string")));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatBreaksTheDeclarationIsNamed(Map<String, Object> sent, Violation violation) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> read(sent))
        .satisfies(refusal -> assertThat(refusal.violations()).containsExactly(violation));
  }

  @Test
  void aBodyThatIsNotThereIsAnEmptyOne() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> BodyReader.read(Everything.class, null))
        .satisfies(
            refusal ->
                assertThat(refusal.violations()).containsExactly(Violation.required("required")));
  }

  private static Everything read(Map<String, Object> sent) {
    Map<String, Object> body = new HashMap<>(Map.of("required", "r", "count", 1));
    body.putAll(sent);
    return BodyReader.read(Everything.class, body);
  }

  private static Map<String, Object> nulls(String... fields) {
    Map<String, Object> nulls = new HashMap<>();
    for (String field : fields) nulls.put(field, null);
    return nulls;
  }
}
