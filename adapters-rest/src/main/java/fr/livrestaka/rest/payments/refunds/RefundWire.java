package fr.livrestaka.rest.payments.refunds;

import fr.livrestaka.application.payments.checkout.PurgeFormerOrders;
import fr.livrestaka.application.payments.checkout.ReconcileCheckouts.Report;
import fr.livrestaka.application.payments.refunds.ReconcileRefunds;
import fr.livrestaka.application.shared.Labels;
import fr.livrestaka.domain.payments.refunds.Dispute;
import fr.livrestaka.domain.payments.refunds.PaymentLedger;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.settlement.Payment;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What administrators send and see about money. Amounts are cents. */
final class RefundWire {
  private RefundWire() {}

  /** What is to be given back. */
  @Introspected
  @Schema(name = "Remboursement")
  record ToRefund(
      @Schema(description = "Un UUID choisi par l'appelant, pour répéter sans risque") String id,
      @Schema(description = "Le dernier paiement, si absent") @Nullable String paymentId,
      @Schema(description = "En centimes ; tout ce qui reste, si absent") @Nullable Integer amount,
      @Schema(maxLength = 500) @Nullable String reason,
      @Schema(description = "L'avoir que le remboursement paie, s'il est déjà émis")
          @Nullable String creditNoteId) {}

  /** Answer to a refund that was asked for. */
  @Serdeable
  record Asked(String message, Back refund) {}

  /** Answer with what came in and went back. */
  @Serdeable
  record Shown(String message, List<In> payments, List<Back> refunds) {
    public static Shown of(String message, List<PaymentLedger> ledgers) {
      return new Shown(
          message,
          ledgers.stream().map(In::of).toList(),
          ledgers.stream()
              .flatMap(ledger -> ledger.refunds().stream())
              .sorted(
                  Comparator.comparing(Refund::createdAt)
                      .thenComparing(refund -> refund.id().value()))
              .map(Back::of)
              .toList());
    }
  }

  /** A payment. */
  @Serdeable
  record In(
      String id,
      long amount,
      long refundable,
      String stripeSessionId,
      Instant paidAt,
      @Schema(description = "Faux tant qu'une contestation est ouverte, ou si elle est perdue")
          boolean canBeRefunded,
      @Schema(description = "État, dans le mot de Stripe, de la dernière contestation")
          @Nullable String disputeStatus,
      List<Contested> disputes) {
    public static In of(PaymentLedger ledger) {
      Payment payment = ledger.payment();
      return new In(
          payment.id().value(),
          payment.amount().cents(),
          payment.refundable().cents(),
          payment.sessionId(),
          payment.paidAt(),
          ledger.canBeRefunded(),
          ledger.disputeStatus().orElse(null),
          ledger.disputes().stream().map(Contested::of).toList());
    }
  }

  /** What a bank disputes of a payment. */
  @Serdeable
  @Schema(name = "ContestationDePaiement")
  record Contested(
      String id,
      long amount,
      String reason,
      String reasonLabel,
      String status,
      String statusLabel,
      @Schema(description = "Jusqu'à quand la banque attend une réponse") @Nullable Instant dueBy,
      @Schema(description = "LEFT, WITHDRAWN ou REINSTATED") String funds,
      boolean open,
      Instant openedAt) {
    public static Contested of(Dispute dispute) {
      return new Contested(
          dispute.id(),
          dispute.amount().cents(),
          dispute.reason(),
          Labels.of("DisputeReason", dispute.reason()),
          dispute.status(),
          Labels.of("DisputeStatus", dispute.status()),
          dispute.dueBy().orElse(null),
          dispute.funds().name(),
          dispute.isOpen(),
          dispute.openedAt());
    }
  }

  /** A refund. */
  @Serdeable
  record Back(
      String id,
      String paymentId,
      long amount,
      String status,
      @Nullable String reason,
      @Nullable String creditNoteId,
      Instant createdAt,
      @Nullable Instant settledAt,
      @Schema(description = "Quand la somme, déjà versée, est revenue")
          @Nullable Instant cameBackAt) {
    public static Back of(Refund refund) {
      return new Back(
          refund.id().value(),
          refund.payment().value(),
          refund.amount().cents(),
          refund.status().name(),
          refund.reason().orElse(null),
          refund.creditNote().orElse(null),
          refund.createdAt(),
          refund.settledAt().orElse(null),
          refund.cameBackAt().orElse(null));
    }
  }

  /** What a comparison with the payment service found. */
  @Serdeable
  record Reconciled(
      String message,
      int looked,
      int settled,
      int expired,
      int inDoubt,
      int unanswered,
      int failed) {
    public static Reconciled of(String message, Report report) {
      return new Reconciled(
          message,
          report.looked(),
          report.settled(),
          report.expired(),
          report.inDoubt(),
          report.unanswered(),
          report.failed());
    }
  }

  /** What a comparison of the refunds with the payment service found. */
  @Serdeable
  record RefundsReconciled(String message, int looked, int mended, int missing, int failed) {
    public static RefundsReconciled of(String message, ReconcileRefunds.Report report) {
      return new RefundsReconciled(
          message, report.looked(), report.mended(), report.missing(), report.failed());
    }
  }

  /** Whether only to tell what would go; yes where nothing is said. */
  @Introspected
  @Schema(name = "CommandesAPurger")
  record ToPurge(@Nullable Boolean simulation) {}

  /** What went, or would go. */
  @Serdeable
  @Schema(name = "CommandesPurgees")
  record Purged(String message, boolean simulation, Instant avant, long commandes, int fichiers) {
    public static Purged of(String message, PurgeFormerOrders.Report report) {
      return new Purged(message, report.dryRun(), report.before(), report.orders(), report.files());
    }
  }
}
