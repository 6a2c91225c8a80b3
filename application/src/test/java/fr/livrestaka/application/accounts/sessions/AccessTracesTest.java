package fr.livrestaka.application.accounts.sessions;

import static fr.livrestaka.application.accounts.AccountFixtures.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.audit.InMemoryAuditLog;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessTracesTest {
  private final InMemoryHouse house = new InMemoryHouse();
  private final SignIn signIn = house.get(SignIn.class);
  private final Account lina = house.person(Role.USER);

  @Test
  void aHundredFailuresAreOneLineAndSoIsASignIn() {
    for (int i = 0; i < 100; i++) {
      house.pass(Duration.ofSeconds(1));
      fail(lina.email(), from(1));
    }
    signIn.with(lina.email(), PASSWORD, from(1));
    assertThat(house.audited()).as("counted before it is kept").isEmpty();

    assertThat(house.get(AccessTraces.class).keep()).isEqualTo(2);

    assertThat(house.audited())
        .extracting(AuditEntry::action, AuditEntry::severity, AuditEntry::actor)
        .containsExactlyInAnyOrder(
            tuple("LOGIN_FAILED", AuditSeverity.MEDIUM, lina.email()),
            tuple("LOGIN_SUCCESS", AuditSeverity.LOW, lina.email()));
    assertThat(details("LOGIN_FAILED"))
        .containsEntry("count", 100L)
        .containsEntry("first", "2026-03-02T12:00:01.123Z")
        .containsEntry("last", "2026-03-02T12:01:40.123Z");
    assertThat(house.audited().getFirst().ipAddress()).contains("192.0.2.1");
    assertThat(house.get(AccessTraces.class).keep()).as("kept once").isZero();
  }

  @Test
  void whatIsTypedByAStrangerIsNotKept() {
    fail("my-secret-password", from(1));
    house.get(AccessTraces.class).keep();
    assertThat(house.audited().toString()).doesNotContain("my-secret-password");
    assertThat(house.audited().getFirst().actor()).isEqualTo("unknown");
  }

  @Test
  void aFloodFromEverywhereIsSummedUpToo() {
    for (int i = 0; i < 100_000; i++) house.get(AccessTraces.class).hurried("auth", from(i));

    assertThat(house.get(AccessTraces.class).keep()).isLessThanOrEqualTo(201);

    assertThat(
            house.audited().stream().mapToLong(entry -> (long) entry.details().get("count")).sum())
        .isEqualTo(100_000);
  }

  @Test
  void nobodyWhoWasErasedMeanwhileIsNamed() {
    fail(lina.email(), from(1));
    house
        .get(InMemoryAccounts.class)
        .change(lina.id(), account -> account.erased(house.now()).state());
    house.get(AccessTraces.class).keep();
    assertThat(house.audited().getFirst().actor()).endsWith("@anonymized.local");
  }

  @Test
  void whatCouldNotBeKeptIsCountedOn() {
    InMemoryHouse other = new InMemoryHouse();
    InMemoryAuditLog log = other.get(InMemoryAuditLog.class);
    boolean[] isAway = {true};
    AccessTraces traces =
        other
            .with(
                AuditLog.class,
                entry -> {
                  if (isAway[0]) throw new IllegalStateException("away");
                  log.record(entry);
                })
            .get(AccessTraces.class);
    traces.hurried("auth", from(1));
    assertThatThrownBy(traces::keep).hasMessage("away");
    traces.hurried("auth", from(1));
    isAway[0] = false;

    traces.keep();

    assertThat(log.entries().getLast().action()).isEqualTo("SUSPICIOUS_ACTIVITY");
    assertThat(log.entries().getLast().details()).containsEntry("count", 2L);
  }

  private Map<String, Object> details(String action) {
    return house.audited().stream()
        .filter(entry -> entry.action().equals(action))
        .findFirst()
        .orElseThrow()
        .details();
  }

  private void fail(String email, Origin origin) {
    assertThatThrownBy(() -> signIn.with(email, "other", origin))
        .hasMessage("accounts.wrong-credentials");
  }

  private static Origin from(int number) {
    return new Origin(
        Optional.of("192.0." + (number / 256 + 2) + "." + number % 256), Optional.of("Firefox"));
  }
}
