package fr.livrestaka.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.livrestaka.domain.files.refusals.NotYourFile;
import fr.livrestaka.domain.files.refusals.SweepRefused;
import fr.livrestaka.domain.invoicing.refusals.CancelledInvoiceNotSent;
import fr.livrestaka.domain.invoicing.refusals.InvoiceNotCreditable;
import fr.livrestaka.domain.invoicing.refusals.OrderNotInvoiceable;
import fr.livrestaka.domain.messaging.refusals.ThreadRefused;
import fr.livrestaka.domain.orders.refusals.ActivationRefused;
import fr.livrestaka.domain.orders.refusals.EstimateOver;
import fr.livrestaka.domain.orders.refusals.WithdrawalRefused;
import fr.livrestaka.domain.payments.refusals.NotPayable;
import fr.livrestaka.domain.pricing.refusals.CatalogFailed;
import fr.livrestaka.domain.pricing.refusals.TariffAwaited;
import fr.livrestaka.domain.shared.Refusal;
import fr.livrestaka.domain.shared.Refusal.Kind;
import fr.livrestaka.domain.shared.Violation;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Clients tell refusals by their code and their status, which comes from the kind. */
class RefusalCodesTest {
  static Stream<Arguments> refusals() {
    return Stream.of(
        of(CancelledInvoiceNotSent::new, Kind.CONFLICT, "invoicing.cancelled-not-sent"),
        of(InvoiceNotCreditable::adopted, Kind.CONFLICT, "invoicing.adopted"),
        of(InvoiceNotCreditable::cancelled, Kind.CONFLICT, "invoicing.cancelled-already"),
        of(InvoiceNotCreditable::nothingLeft, Kind.CONFLICT, "invoicing.nothing-left"),
        of(OrderNotInvoiceable::paid, Kind.CONFLICT, "invoicing.order-paid"),
        of(OrderNotInvoiceable::cancelled, Kind.CONFLICT, "invoicing.order-cancelled"),
        of(OrderNotInvoiceable::estimateExpired, Kind.CONFLICT, "invoicing.estimate-expired"),
        of(OrderNotInvoiceable::invoicePaid, Kind.CONFLICT, "invoicing.invoice-paid"),
        of(OrderNotInvoiceable::withoutPrice, Kind.CONFLICT, "invoicing.order-without-price"),
        of(NotYourFile::ofOrder, Kind.FORBIDDEN, "files.order-not-yours"),
        of(NotYourFile::file, Kind.FORBIDDEN, "files.not-yours"),
        of(NotYourFile::ofTeam, Kind.FORBIDDEN, "files.team-file"),
        of(ThreadRefused::onlyWithTeam, Kind.INVALID, "messaging.only-with-team"),
        of(ThreadRefused::nobodyToAnswer, Kind.INVALID, "messaging.nobody-to-answer"),
        of(ThreadRefused::badParent, Kind.INVALID, "messaging.parent-unknown"),
        of(SweepRefused::oneSided, Kind.CONFLICT, "files.sweep-refused"),
        of(() -> SweepRefused.unconfirmed(12), Kind.CONFLICT, "files.sweep-unconfirmed"),
        of(ActivationRefused::badLink, Kind.INVALID, "orders.activation-link-invalid"),
        of(ActivationRefused::alreadyActive, Kind.INVALID, "orders.activation-done"),
        of(ActivationRefused::accountClosed, Kind.INVALID, "orders.activation-account-closed"),
        of(ActivationRefused::accountGone, Kind.NOT_FOUND, "orders.activation-account-gone"),
        of(EstimateOver::expired, Kind.CONFLICT, "orders.estimate-expired"),
        of(EstimateOver::declined, Kind.CONFLICT, "orders.estimate-declined-already"),
        of(EstimateOver::replaced, Kind.CONFLICT, "orders.estimate-replaced"),
        of(WithdrawalRefused::pagesUnknown, Kind.CONFLICT, "orders.withdrawal-pages-unknown"),
        of(WithdrawalRefused::over, Kind.CONFLICT, "orders.withdrawal-over"),
        of(WithdrawalRefused::noContract, Kind.CONFLICT, "orders.withdrawal-without-contract"),
        of(TariffAwaited::new, Kind.CONFLICT, "pricing.tariff-awaited"),
        of(NotPayable::cancelled, Kind.CONFLICT, "payments.order-cancelled"),
        of(NotPayable::estimateExpired, Kind.CONFLICT, "payments.estimate-expired"),
        of(NotPayable::changedMeanwhile, Kind.CONFLICT, "payments.changed-meanwhile"),
        of(NotPayable::withoutPrice, Kind.CONFLICT, "payments.price-unknown"));
  }

  /** Made within the test, so that a measurement of the tests counts what they look at. */
  private static Arguments of(Supplier<Refusal> refused, Kind kind, String code) {
    return arguments(refused, kind, code);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void eachReasonHasItsCode(Supplier<Refusal> refused, Kind kind, String code) {
    Refusal refusal = refused.get();
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
