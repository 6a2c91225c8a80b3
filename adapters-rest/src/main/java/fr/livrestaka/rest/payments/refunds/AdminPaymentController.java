package fr.livrestaka.rest.payments.refunds;

import fr.livrestaka.application.payments.checkout.PurgeFormerOrders;
import fr.livrestaka.application.payments.refunds.RefundPayment;
import fr.livrestaka.application.payments.settlement.ReconcileOnDemand;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.refunds.RefundRequest;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Conflict;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Money in and out of orders, for administrators. */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/admin")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Forbidden
@Secured("ADMIN")
@Tag(name = "Administration des paiements")
class AdminPaymentController {
  private final RefundPayment refundPayment;
  private final ReconcileOnDemand reconcileOnDemand;
  private final PurgeFormerOrders purgeFormerOrders;
  private final Texts texts;

  AdminPaymentController(
      RefundPayment refundPayment,
      ReconcileOnDemand reconcileOnDemand,
      PurgeFormerOrders purgeFormerOrders,
      Texts texts) {
    this.refundPayment = refundPayment;
    this.reconcileOnDemand = reconcileOnDemand;
    this.purgeFormerOrders = purgeFormerOrders;
    this.texts = texts;
  }

  @AnswersNotFound
  @Get("/commandes/{id}/paiements")
  @Operation(summary = "Paiements et remboursements d'une commande")
  RefundWire.Shown balance(String id) {
    return RefundWire.Shown.of(
        texts.get("payments.balance-shown"), refundPayment.balance(new OrderId(id)));
  }

  @BadInput
  @AnswersNotFound
  @Conflict
  @Post("/commandes/{id}/remboursements")
  @Status(HttpStatus.ACCEPTED)
  @Operation(
      summary = "Rembourse tout ou partie d'un paiement",
      description =
          "Répéter la demande avec le même id ne rembourse qu'une fois. Stripe est appelé ensuite."
              + " Avec creditNoteId, le remboursement paie cet avoir au lieu d'en émettre un."
              + " Refusé tant qu'une banque conteste le paiement, et si elle a gagné.")
  RefundWire.Asked refund(
      Caller caller,
      String id,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = RefundWire.ToRefund.class)))
          Map<String, Object> body) {
    RefundRequest request =
        request(new OrderId(id), BodyReader.read(RefundWire.ToRefund.class, body));
    return new RefundWire.Asked(
        texts.get("payments.refund-asked"),
        RefundWire.Back.of(refundPayment.refund(caller, request)));
  }

  private static RefundRequest request(OrderId order, RefundWire.ToRefund sent) {
    return new RefundRequest(
        RefundId.of("id", sent.id()),
        order,
        Optional.ofNullable(sent.paymentId()).map(PaymentId::new),
        Optional.ofNullable(sent.amount()).map(Money::ofCents),
        Optional.ofNullable(sent.reason()),
        Optional.ofNullable(sent.creditNoteId()));
  }

  @Post("/payments/reconcile")
  @Status(HttpStatus.OK)
  @Operation(
      summary = "Compare les paiements ouverts avec Stripe et rattrape les écarts",
      description =
          "500 sessions au plus par appel, les plus anciennes d'abord ; l'appel suivant reprend où celui-ci"
              + " s'est arrêté, puis recommence. Après dix sessions de suite sans réponse de Stripe"
              + " (`unanswered`), l'appel s'arrête.")
  RefundWire.Reconciled reconcile(Caller caller) {
    return RefundWire.Reconciled.of(
        texts.get("payments.reconciled"), reconcileOnDemand.checkouts(caller));
  }

  @Post("/payments/reconcile-refunds")
  @Status(HttpStatus.OK)
  @Operation(
      summary =
          "Compare les remboursements des 30 derniers jours avec Stripe et rattrape les écarts",
      description =
          "Compare tous les remboursements de chaque paiement remboursé depuis 30 jours, et de ceux qui"
              + " attendent un remboursement depuis plus d'une heure (les cent plus anciens)."
              + " `looked` : remboursements lus chez Stripe ; `mended` : écarts rattrapés ; `missing` :"
              + " remboursements demandés il y a plus d'une heure et inconnus de Stripe ; `failed` :"
              + " paiements qui n'ont pas pu être comparés, et qui ne comptent pas dans `missing`.")
  RefundWire.RefundsReconciled reconcileRefunds(Caller caller) {
    return RefundWire.RefundsReconciled.of(
        texts.get("payments.refunds-reconciled"), reconcileOnDemand.refunds(caller));
  }

  @BadInput
  @Post("/payments/purge-unpaid")
  @Status(HttpStatus.OK)
  @Operation(
      summary = "Efface les commandes d'invités jamais payées de l'ancien service",
      description =
          "Celles de plus de 30 jours, avec leurs fichiers. Sans `\"simulation\": false`, rien n'est"
              + " effacé : la réponse dit ce qui le serait.")
  RefundWire.Purged purge(
      Caller caller,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = RefundWire.ToPurge.class)))
          @Nullable Map<String, Object> body) {
    boolean dryRun =
        !Boolean.FALSE.equals(BodyReader.read(RefundWire.ToPurge.class, body).simulation());
    PurgeFormerOrders.Report report =
        dryRun ? purgeFormerOrders.look() : purgeFormerOrders.purge(caller);
    return RefundWire.Purged.of(
        texts.get(dryRun ? "payments.purge-simulated" : "payments.purged"), report);
  }
}
