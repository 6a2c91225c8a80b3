package fr.livrestaka.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link AuditLog} does. */
public abstract class AuditLogContract {
  private final String actor = UUID.randomUUID() + "@example.org";

  protected abstract AuditLog log();

  /** What the log holds of one actor, oldest first. */
  protected abstract List<AuditEntry> entriesOf(String actor);

  protected abstract void inTransaction(Runnable work);

  @Test
  void keepsEveryEntryAsItIs() {
    AuditEntry full =
        new AuditEntry(
            actor,
            "USER_UPDATED",
            AuditTargetType.user,
            Optional.of("1"),
            AuditSeverity.CRITICAL,
            Map.of("ancien", "été « 1 »", "n", 2, "oui", true),
            Optional.of("2001:db8::1"),
            Optional.of("Firefox"));
    AuditEntry bare =
        new AuditEntry(
            actor,
            "LOGIN_FAILED",
            AuditTargetType.auth,
            Optional.empty(),
            AuditSeverity.LOW,
            Map.of(),
            Optional.empty(),
            Optional.empty());
    inTransaction(
        () -> {
          log().record(full);
          log().record(bare);
        });
    inTransaction(() -> log().record(full));
    assertThat(entriesOf(actor)).containsExactlyInAnyOrder(full, bare, full);
  }

  @Test
  void recordsOutsideATransactionToo() {
    log()
        .record(
            new AuditEntry(
                actor,
                "STARTED",
                AuditTargetType.system,
                Optional.empty(),
                AuditSeverity.LOW,
                Map.of(),
                Optional.empty(),
                Optional.empty()));
    assertThat(entriesOf(actor)).hasSize(1);
  }
}
