package fr.livrestaka.application.accounts.sessions;

import static fr.livrestaka.application.accounts.OwnAccountWorld.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.livrestaka.application.accounts.OwnAccountWorld;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessTracesTest {
  private final OwnAccountWorld world = new OwnAccountWorld();
  private final SignIn signIn =
      new SignIn(world.accounts, world.hasher, world.transactions, world.traces);
  private final Account lina = world.lina();

  @Test
  void aHundredFailuresAreOneLineAndSoIsASignIn() {
    for (int i = 0; i < 100; i++) {
      world.now = world.now.plusSeconds(1);
      fail(lina.email(), from(1));
    }
    signIn.with(lina.email(), PASSWORD, from(1));
    assertThat(world.audited).as("counted before it is kept").isEmpty();

    assertThat(world.traces.keep()).isEqualTo(2);

    assertThat(world.audited)
        .extracting(AuditEntry::action, AuditEntry::severity, AuditEntry::actor)
        .containsExactlyInAnyOrder(
            tuple("LOGIN_FAILED", AuditSeverity.MEDIUM, lina.email()),
            tuple("LOGIN_SUCCESS", AuditSeverity.LOW, lina.email()));
    assertThat(details("LOGIN_FAILED"))
        .containsEntry("count", 100L)
        .containsEntry("first", "2026-03-04T18:00:01.500Z")
        .containsEntry("last", "2026-03-04T18:01:40.500Z");
    assertThat(world.audited.getFirst().ipAddress()).contains("192.0.2.1");
    assertThat(world.traces.keep()).as("kept once").isZero();
  }

  @Test
  void whatIsTypedByAStrangerIsNotKept() {
    fail("my-secret-password", from(1));
    world.traces.keep();
    assertThat(world.audited.toString()).doesNotContain("my-secret-password");
    assertThat(world.audited.getFirst().actor()).isEqualTo("unknown");
  }

  @Test
  void aFloodFromEverywhereIsSummedUpToo() {
    for (int i = 0; i < 100_000; i++) world.traces.hurried("auth", from(i));

    assertThat(world.traces.keep()).isLessThanOrEqualTo(201);

    assertThat(world.audited.stream().mapToLong(entry -> (long) entry.details().get("count")).sum())
        .isEqualTo(100_000);
  }

  @Test
  void nobodyWhoWasErasedMeanwhileIsNamed() {
    fail(lina.email(), from(1));
    world.accounts.change(lina.id(), account -> account.erased(world.now));
    world.traces.keep();
    assertThat(world.audited.getFirst().actor()).endsWith("@anonymized.local");
  }

  @Test
  void whatCouldNotBeKeptIsCountedOn() {
    boolean[] isAway = {true};
    AccessTraces traces =
        new AccessTraces(
            world.accounts,
            entry -> {
              if (isAway[0]) throw new IllegalStateException("away");
              world.audited.add(entry);
            },
            world.transactions,
            world.clock);
    traces.hurried("auth", from(1));
    assertThatThrownBy(traces::keep).hasMessage("away");
    traces.hurried("auth", from(1));
    isAway[0] = false;

    traces.keep();

    assertThat(details("SUSPICIOUS_ACTIVITY")).containsEntry("count", 2L);
  }

  private Map<String, Object> details(String action) {
    return world.audited.stream()
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
