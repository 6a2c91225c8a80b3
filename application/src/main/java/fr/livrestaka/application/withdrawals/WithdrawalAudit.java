package fr.livrestaka.application.withdrawals;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalDecision;
import java.util.Map;
import java.util.Optional;

/** The audit entries of this area (contract B "Audit"). */
final class WithdrawalAudit {
  private WithdrawalAudit() {}

  static AuditEntry declared(Withdrawal received) {
    return new AuditEntry(
        received.email(),
        "WITHDRAWAL_DECLARED",
        AuditTargetType.command,
        Optional.of(received.order().value()),
        AuditSeverity.HIGH,
        Map.of(
            "withdrawal", received.id().value(),
            "way", received.way().name(),
            "hash", received.hash()),
        received.ipAddress(),
        received.userAgent());
  }

  static AuditEntry confirmed(Caller admin, Withdrawal received, WithdrawalDecision decision) {
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
            "reason", decision.due().reason().name()),
        admin.origin().ipAddress(),
        admin.origin().userAgent());
  }
}
