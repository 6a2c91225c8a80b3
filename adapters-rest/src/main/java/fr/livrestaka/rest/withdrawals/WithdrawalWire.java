package fr.livrestaka.rest.withdrawals;

import fr.livrestaka.application.withdrawals.ReadWithdrawals.Line;
import fr.livrestaka.application.withdrawals.WithdrawalView;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalDecision;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalPeriod;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalProposal;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalRequest;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.EmptyIfAbsent;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Withdrawals as authors declare them and the team sees them; money in cents. */
final class WithdrawalWire {
  private WithdrawalWire() {}

  /** Who withdraws, and where the acknowledgement goes. */
  @Introspected
  @Schema(name = "WithdrawalToDeclare", description = "Une déclaration de rétractation")
  record ToDeclare(
      @Schema(minLength = 1, maxLength = WithdrawalRequest.NAME_MOST) @EmptyIfAbsent String nom,
      @Schema(format = "email", maxLength = 254) @EmptyIfAbsent String email) {
    WithdrawalRequest toRequest() {
      return new WithdrawalRequest(nom, email);
    }
  }

  /** Which order, for whoever has no link. */
  @Introspected
  @Schema(name = "WithdrawalLinkToAsk", description = "Une commande, pour en recevoir le lien")
  record ToAsk(
      @Schema(minLength = 1, maxLength = 191) @EmptyIfAbsent String commande,
      @Schema(format = "email", maxLength = 254) @EmptyIfAbsent String email) {}

  /** Answer about an own order. */
  @Serdeable
  @Schema(name = "WithdrawalShown")
  record Shown(String message, Standing retractation) {
    static Shown of(String message, WithdrawalView view) {
      return new Shown(message, Standing.of(view));
    }
  }

  /**
   * How an order stands. Without a contract, {@code conclueLe}, {@code dernierJour} and {@code
   * finLe} are null.
   */
  @Serdeable
  @Schema(name = "WithdrawalStanding")
  record Standing(
      String commandeId,
      String titre,
      boolean possible,
      @Nullable Instant conclueLe,
      @Nullable String dernierJour,
      @Nullable Instant finLe,
      boolean fonctionObligatoire,
      @Nullable Declaration declaration) {
    static Standing of(WithdrawalView view) {
      return new Standing(
          view.order().id().value(),
          view.order().titre(),
          view.isOpen(),
          view.contract().map(contract -> contract.concludedAt()).orElse(null),
          view.period().map(period -> period.lastDay().toString()).orElse(null),
          view.period().map(WithdrawalPeriod::endsAt).orElse(null),
          view.period().filter(WithdrawalPeriod::needsFunction).isPresent(),
          view.withdrawal().map(Declaration::of).orElse(null));
    }
  }

  /** A declaration as it was received. */
  @Serdeable
  @Schema(name = "WithdrawalDeclaration")
  record Declaration(
      String id,
      String nom,
      String email,
      Instant declareeLe,
      String voie,
      String texte,
      String versionTexte,
      String empreinte) {
    static Declaration of(Withdrawal received) {
      return new Declaration(
          received.id().value(),
          received.name(),
          received.email(),
          received.declaredAt(),
          received.way().name(),
          received.text(),
          received.textVersion(),
          received.hash());
    }
  }

  /** The team's list. */
  @Serdeable
  @Schema(name = "WithdrawalList")
  record Listed(String message, List<TeamLine> retractations) {}

  /**
   * A declaration with what is due; {@code intacte} says whether the stored text is what was
   * received.
   */
  @Serdeable
  @Schema(name = "WithdrawalTeamLine")
  record TeamLine(
      String commandeId,
      @Nullable String titre,
      @Nullable String statut,
      Declaration declaration,
      boolean intacte,
      @Nullable Proposal proposition,
      List<WithdrawalConsent> accords,
      @Nullable Decision decision,
      List<WithdrawalRepaid> versements) {
    static TeamLine of(Texts texts, Line line) {
      Withdrawal received = line.withdrawal();
      return new TeamLine(
          received.order().value(),
          line.order().map(Order::titre).orElse(null),
          line.order().map(order -> order.statut().name()).orElse(null),
          Declaration.of(received),
          received.isIntact(),
          line.proposal().map(proposal -> Proposal.of(texts, proposal)).orElse(null),
          line.consents().stream().map(WithdrawalConsent::of).toList(),
          line.decision().map(Decision::of).orElse(null),
          line.repaid().stream().map(WithdrawalRepaid::of).toList());
    }
  }

  /** How many pages were corrected until the declaration, where that counts. */
  @Introspected
  @Schema(name = "WithdrawalToConfirm", description = "Ce que dit le correcteur du travail fait")
  record ToConfirm(@Nullable Integer pagesCorrigees) {}

  /** Answer to a confirmation. */
  @Serdeable
  @Schema(name = "WithdrawalConfirmed")
  record Confirmed(String message, TeamLine retractation) {}

  /** What an administrator has confirmed. */
  @Serdeable
  @Schema(name = "WithdrawalDecision")
  record Decision(
      long remboursement,
      long du,
      String raison,
      @Nullable Integer pagesCorrigees,
      Instant decideeLe) {
    static Decision of(WithdrawalDecision decision) {
      return new Decision(
          decision.due().refund().cents(),
          decision.due().owed().cents(),
          decision.due().reason().name(),
          decision.pagesDone().orElse(null),
          decision.decidedAt());
    }
  }

  /** What the law says is due, and why. */
  @Serdeable
  @Schema(name = "WithdrawalProposal")
  record Proposal(long remboursement, long du, String raison, String explication) {
    static Proposal of(Texts texts, WithdrawalProposal proposal) {
      return new Proposal(
          proposal.refund().cents(),
          proposal.owed().cents(),
          proposal.reason().name(),
          texts.get("withdrawals.reason." + proposal.reason().name()));
    }
  }
}
