package fr.livrestaka.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.events.AccountErased;
import fr.livrestaka.domain.accounts.events.AccountRegistered;
import fr.livrestaka.domain.accounts.events.DataExportRequested;
import fr.livrestaka.domain.accounts.events.PasswordResetRequested;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.events.OrderFileAdded;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.ReminderKind;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.invoicing.events.CreditNoteIssued;
import fr.livrestaka.domain.invoicing.events.InvoiceIssued;
import fr.livrestaka.domain.invoicing.events.InvoiceSendRequested;
import fr.livrestaka.domain.invoicing.events.ReminderDue;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.events.FreeSampleRequested;
import fr.livrestaka.domain.messaging.events.MessageSent;
import fr.livrestaka.domain.notifications.NotificationType;
import fr.livrestaka.domain.notifications.events.AdminNoticeCreated;
import fr.livrestaka.domain.notifications.events.UserNoticeCreated;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.estimates.EstimateId;
import fr.livrestaka.domain.orders.events.CorrectorAssigned;
import fr.livrestaka.domain.orders.events.EstimateAccepted;
import fr.livrestaka.domain.orders.events.EstimateSent;
import fr.livrestaka.domain.orders.events.GuestOrderPlaced;
import fr.livrestaka.domain.orders.events.OrderPlaced;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import fr.livrestaka.domain.orders.events.OrderWithdrawn;
import fr.livrestaka.domain.orders.events.PayablePriceChanged;
import fr.livrestaka.domain.orders.events.WithdrawalLinkRequested;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalId;
import fr.livrestaka.domain.payments.events.CheckoutWithdrawn;
import fr.livrestaka.domain.payments.events.PayPageCloseRequested;
import fr.livrestaka.domain.payments.events.PaymentInDoubt;
import fr.livrestaka.domain.payments.events.PaymentMethodsDetachRequested;
import fr.livrestaka.domain.payments.events.PaymentRecorded;
import fr.livrestaka.domain.payments.events.RefundFailed;
import fr.livrestaka.domain.payments.events.RefundRequested;
import fr.livrestaka.domain.payments.events.RefundSettled;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.pricing.events.TariffChanged;
import fr.livrestaka.domain.pricing.events.TariffDeleted;
import fr.livrestaka.domain.shared.DomainEvent;
import fr.livrestaka.domain.support.events.ContactRequested;
import fr.livrestaka.domain.support.events.NewsletterRequested;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Events about one subject are worked off in their order; those about different ones are not kept
 * waiting by each other.
 */
class EventSubjectsTest {
  private static final OrderId ORDER = new OrderId("o");
  private static final AccountId ACCOUNT = new AccountId("a");
  private static final InvoiceId INVOICE = new InvoiceId("i");
  private static final EstimateId ESTIMATE = new EstimateId("e");
  private static final TariffId TARIFF = new TariffId("t");
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  static Stream<Arguments> events() {
    return Stream.of(
        arguments(new OrderPlaced(ORDER, ACCOUNT), "order:o"),
        arguments(new EstimateSent(ESTIMATE, ORDER), "order:o"),
        arguments(new EstimateAccepted(ESTIMATE, ORDER), "order:o"),
        arguments(new OrderWithdrawn(new WithdrawalId("w"), ORDER), "order:o"),
        arguments(new WithdrawalLinkRequested(ORDER), "order:o"),
        arguments(new PayablePriceChanged(ORDER), "order:o"),
        arguments(new CorrectorAssigned(ORDER, ACCOUNT), "order:o"),
        arguments(
            new OrderStatusChanged(
                ORDER, OrderStatus.EN_ATTENTE, OrderStatus.ANNULEE, Actor.Part.CLIENT),
            "order:o"),
        arguments(new GuestOrderPlaced("g", 100), "guest-order:g"),
        arguments(new OrderFileAdded(new FileId("f"), ORDER, true), "order:o"),
        arguments(
            new PaymentRecorded("p", "o", "", OrderStatus.EN_ATTENTE_VERIFICATION, false),
            "order:o"),
        arguments(new RefundRequested("r"), "refund:r"),
        arguments(new RefundSettled("r", "p", "o", 100), "order:o"),
        arguments(new RefundFailed("r", "p", "o", 100, "lost_or_stolen_card"), "order:o"),
        arguments(new PaymentInDoubt("s", "amount", 100, "eur"), "session:s"),
        arguments(new CheckoutWithdrawn("s"), "session:s"),
        arguments(new PaymentMethodsDetachRequested(ACCOUNT, List.of("pm_1")), "account:a"),
        arguments(new PayPageCloseRequested("g"), "guest-order:g"),
        arguments(new InvoiceIssued(INVOICE), "invoice:i"),
        arguments(new InvoiceSendRequested(INVOICE), "invoice:i"),
        arguments(new ReminderDue(INVOICE, ReminderKind.values()[0]), "invoice:i"),
        arguments(new CreditNoteIssued(new CreditNoteId("c")), "credit-note:c"),
        arguments(new AccountRegistered("a"), "account:a"),
        arguments(new AccountErased(ACCOUNT), "account:a"),
        arguments(new DataExportRequested(ACCOUNT), "account:a"),
        arguments(new PasswordResetRequested(ACCOUNT), "account:a"),
        arguments(
            new UserNoticeCreated(
                ACCOUNT, "t", "m", NotificationType.values()[0], "", Optional.empty()),
            "account:a"),
        arguments(sample(), "conversation:c"),
        arguments(new NewsletterRequested("n", NOON), "newsletter:n"),
        arguments(new TariffChanged(TARIFF), "tariff:t"),
        arguments(new TariffDeleted(TARIFF, Optional.empty(), NOON), "tariff:t"));
  }

  @ParameterizedTest
  @MethodSource("events")
  void anEventNamesWhatItHappenedTo(DomainEvent event, String subject) {
    assertThat(event.subject()).contains(subject);
  }

  /** So that many of them wait for nobody; a request for nobody must look like any other. */
  @Test
  void whatConcernsNobodyHasNoSubject() {
    assertThat(
            List.of(
                new PasswordResetRequested(PasswordResetRequested.NOBODY),
                new NewsletterRequested(NewsletterRequested.NOBODY, NOON),
                new WithdrawalLinkRequested(WithdrawalLinkRequested.NOBODYS),
                new AdminNoticeCreated("t", "m", "", Map.of()),
                new StoredFileAbandoned(new StoredPath("a.pdf")),
                new MessageSent(new MessageId("m")),
                contact()))
        .allSatisfy(event -> assertThat(event.subject()).isEmpty());
  }

  /** Events are printed in logs; what a visitor wrote is not. */
  @Test
  void noVisitorsWordsArePrinted() {
    assertThat(contact().toString()).isEqualTo("ContactRequested");
    assertThat(sample().toString()).isEqualTo("FreeSampleRequested[c]");
  }

  private static ContactRequested contact() {
    return ContactRequested.of("Ann", "ann@example.org", "0600", "Sujet", "Bonjour");
  }

  private static FreeSampleRequested sample() {
    return new FreeSampleRequested(
        "c",
        "Ann",
        "ann@example.org",
        "0600",
        "Roman",
        "Un texte",
        "a.pdf",
        "application/pdf",
        9,
        "/uploads/a.pdf");
  }
}
