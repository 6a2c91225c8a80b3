package fr.livrestaka.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.livrestaka.domain.files.refusals.NotYourFile;
import fr.livrestaka.domain.files.refusals.SweepRefused;
import fr.livrestaka.domain.invoicing.refusals.InvoiceNotCreditable;
import fr.livrestaka.domain.invoicing.refusals.OrderNotInvoiceable;
import fr.livrestaka.domain.orders.refusals.ActivationRefused;
import fr.livrestaka.domain.orders.refusals.EstimateOver;
import fr.livrestaka.domain.payments.refusals.NotPayable;
import fr.livrestaka.domain.pricing.refusals.CatalogFailed;
import fr.livrestaka.domain.shared.Refusal;
import fr.livrestaka.domain.shared.Refusal.Kind;
import fr.livrestaka.domain.shared.Violation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Clients tell refusals by their code and their status, which comes from the kind. */
class RefusalCodesTest {
  static Stream<Arguments> refusals() {
    return Stream.of(
        arguments(InvoiceNotCreditable.adopted(), Kind.CONFLICT, "invoicing.adopted"),
        arguments(InvoiceNotCreditable.cancelled(), Kind.CONFLICT, "invoicing.cancelled-already"),
        arguments(InvoiceNotCreditable.notIssuedYet(), Kind.CONFLICT, "invoicing.not-issued-yet"),
        arguments(InvoiceNotCreditable.nothingLeft(), Kind.CONFLICT, "invoicing.nothing-left"),
        arguments(OrderNotInvoiceable.paid(), Kind.CONFLICT, "invoicing.order-paid"),
        arguments(OrderNotInvoiceable.cancelled(), Kind.CONFLICT, "invoicing.order-cancelled"),
        arguments(
            OrderNotInvoiceable.estimateExpired(), Kind.CONFLICT, "invoicing.estimate-expired"),
        arguments(OrderNotInvoiceable.invoicePaid(), Kind.CONFLICT, "invoicing.invoice-paid"),
        arguments(
            OrderNotInvoiceable.withoutPrice(), Kind.CONFLICT, "invoicing.order-without-price"),
        arguments(NotYourFile.ofOrder(), Kind.FORBIDDEN, "files.order-not-yours"),
        arguments(NotYourFile.file(), Kind.FORBIDDEN, "files.not-yours"),
        arguments(NotYourFile.ofTeam(), Kind.FORBIDDEN, "files.team-file"),
        arguments(SweepRefused.oneSided(), Kind.CONFLICT, "files.sweep-refused"),
        arguments(SweepRefused.unconfirmed(12), Kind.CONFLICT, "files.sweep-unconfirmed"),
        arguments(ActivationRefused.badLink(), Kind.INVALID, "orders.activation-link-invalid"),
        arguments(ActivationRefused.alreadyActive(), Kind.INVALID, "orders.activation-done"),
        arguments(
            ActivationRefused.accountClosed(), Kind.INVALID, "orders.activation-account-closed"),
        arguments(
            ActivationRefused.accountGone(), Kind.NOT_FOUND, "orders.activation-account-gone"),
        arguments(EstimateOver.expired(), Kind.CONFLICT, "orders.estimate-expired"),
        arguments(EstimateOver.declined(), Kind.CONFLICT, "orders.estimate-declined-already"),
        arguments(EstimateOver.replaced(), Kind.CONFLICT, "orders.estimate-replaced"),
        arguments(NotPayable.cancelled(), Kind.CONFLICT, "payments.order-cancelled"),
        arguments(NotPayable.estimateExpired(), Kind.CONFLICT, "payments.estimate-expired"),
        arguments(NotPayable.changedMeanwhile(), Kind.CONFLICT, "payments.changed-meanwhile"),
        arguments(NotPayable.withoutPrice(), Kind.CONFLICT, "payments.price-unknown"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void eachReasonHasItsCode(Refusal refusal, Kind kind, String code) {
    assertThat(refusal.kind()).isEqualTo(kind);
    assertThat(refusal.code()).isEqualTo(code);
  }

  @Test
  void anUnconfirmedSweepSaysHowManyFilesAreMeant() {
    assertThat(SweepRefused.unconfirmed(12).arguments()).containsEntry("count", 12);
  }

  @Test
  void aServiceThatIsAwayMayWorkLater() {
    assertThat(new CatalogFailed(true).isAway()).isTrue();
    assertThat(new CatalogFailed().isAway()).isFalse();
  }

  @Test
  void aViolationNamesItsLimits() {
    assertThat(Violation.tooShort("nom", 2).bounds()).containsEntry("minimum", 2);
    assertThat(Violation.notOneOf("sort", List.of("asc", "desc")).bounds())
        .containsEntry("allowed", List.of("asc", "desc"));
  }
}
