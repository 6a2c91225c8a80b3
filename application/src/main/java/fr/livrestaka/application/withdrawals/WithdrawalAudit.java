package fr.livrestaka.application.withdrawals;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.orders.consents.GivenConsents;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalDecision;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The audit entries of this area (contract B "Audit"). */
final class WithdrawalAudit {
  private WithdrawalAudit() {}

  static AuditEntry declared(Withdrawal received, List<GivenConsents> consents) {
    return new AuditEntry(
        received.email(),
        "WITHDRAWAL_DECLARED",
        AuditTargetType.command,
        Optional.of(received.order().value()),
        AuditSeverity.HIGH,
        Map.of(
            "withdrawal", received.id().value(),
            "way", received.way().name(),
            "hash", received.hash(),
            "consents", hashes(consents)),
        received.ipAddress(),
        received.userAgent());
  }

  static AuditEntry confirmed(
      Caller admin,
      Withdrawal received,
      WithdrawalDecision decision,
      List<GivenConsents> consents) {
    return new AuditEntry(
        admin.email(),
        "WITHDRAWAL_CONFIRMED",
        AuditTargetType.command,
        Optional.of(received.order().value()),
        AuditSeverity.HIGH,
        Map.of(
            "withdrawal", received.id().value(),
            "refund", decision.due().refund().cents(),
            "owed", decision.due().owed().cents(),
            "reason", decision.due().reason().name(),
            "consents", hashes(consents)),
        admin.origin().ipAddress(),
        admin.origin().userAgent());
  }

  /** The seals of the consents that count, so that none can be exchanged afterwards. */
  private static List<String> hashes(List<GivenConsents> consents) {
    return consents.stream().map(GivenConsents::hash).toList();
  }
}
