package fr.livrestaka.domain.orders.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.events.OrderWithdrawn;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal.Source;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal.Way;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal.Wording;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NextState;
import fr.livrestaka.domain.shared.Violation;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WithdrawalTest {
  private static final Instant NOON = Instant.parse("2026-12-02T12:00:00.123Z");

  @Test
  void nothingOfItCanBeChangedUnnoticed() {
    Withdrawal received = declared("Ann Moreau");
    assertThat(received.isIntact()).isTrue();
    assertThat(received.hash()).hasSize(64).isNotEqualTo(declared("Anne Moreau").hash());
    assertThat(altered(received, "Anne Moreau").isIntact()).isFalse();
    assertThat(altered(received, "Ann Moreau")).isEqualTo(received);
  }

  @Test
  void itSaysNothingOfThePersonWhenItIsPrinted() {
    assertThat(declared("Ann Moreau").toString()).isEqualTo("Withdrawal[w]");
    assertThat(new WithdrawalRequest("Ann", "ann@example.org").toString())
        .isEqualTo("WithdrawalRequest");
  }

  @Test
  void aVeryLongUserAgentIsShortened() {
    Source source = new Source(Way.LINK, Optional.empty(), Optional.of("x".repeat(300)));
    assertThat(source.userAgent().orElseThrow()).hasSize(255);
    assertThat(new Source(Way.LINK, Optional.empty(), Optional.of("x".repeat(255))).userAgent())
        .contains("x".repeat(255));
  }

  @Test
  void nameAndAddressAreAllThatIsAsked() {
    WithdrawalRequest request = new WithdrawalRequest("  Ann Moreau ", " ann@example.org ");
    assertThat(request.name()).isEqualTo("Ann Moreau");
    assertThat(request.email()).isEqualTo("ann@example.org");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> new WithdrawalRequest(" ", "nobody"))
        .satisfies(
            refused ->
                assertThat(refused.violations())
                    .extracting(Violation::field)
                    .containsExactly("nom", "email"));
    assertThat(new WithdrawalRequest("x".repeat(200), "ann@example.org").name()).hasSize(200);
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> new WithdrawalRequest("x".repeat(201), "ann@example.org"));
  }

  @Test
  void aDeclarationIsTold() {
    assertThat(received("Ann Moreau").events())
        .containsExactly(new OrderWithdrawn(new WithdrawalId("w"), new OrderId("o")));
  }

  private static Withdrawal declared(String name) {
    return received(name).state();
  }

  private static NextState<Withdrawal> received(String name) {
    return Withdrawal.declared(
        new WithdrawalId("w"),
        new OrderId("o"),
        new WithdrawalRequest(name, "ann@example.org"),
        new Source(Way.LINK, Optional.of("192.0.2.1"), Optional.of("Firefox")),
        new Wording("1", "Je me rétracte."),
        NOON);
  }

  private static Withdrawal altered(Withdrawal one, String name) {
    return new Withdrawal(
        one.id(),
        one.order(),
        name,
        one.email(),
        one.declaredAt(),
        one.way(),
        one.ipAddress(),
        one.userAgent(),
        one.textVersion(),
        one.text(),
        one.hash());
  }
}
