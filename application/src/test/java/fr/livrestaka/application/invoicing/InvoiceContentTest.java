package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.reactions.CreditRefund;
import fr.livrestaka.application.payments.PaymentFixtures;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceLine;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.parties.Company;
import fr.livrestaka.domain.invoicing.parties.CompanyHolder;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderRequest;
import fr.livrestaka.domain.payments.events.RefundSettled;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.refunds.RefundStatus;
import fr.livrestaka.domain.payments.settlement.Payer;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffFields;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.PostalAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an invoice says: of whom, what and how. */
class InvoiceContentTest {
  private final InvoicingWorld world = new InvoicingWorld();

  @Test
  void pagesAreInvoicedByTheirPricesBelowTheServicesName() {
    Tariff tariff = onSale("Correction intégrale", 200, "Correction", Optional.of(1));
    Snapshot snapshot = pay(order(tariff, 350), 63_000);

    assertThat(snapshot.lines())
        .extracting(InvoiceContentTest::told)
        .containsExactly(
            "Correction intégrale / Manuscrit : « Le Lac » / Pages 1 à 10, offertes 10 × 0.00",
            "Correction intégrale / Manuscrit : « Le Lac » / Pages 11 à 300, à 2,00 € TTC la page"
                + " 290 × 1.666667",
            "Correction intégrale / Manuscrit : « Le Lac » / Pages 301 à 350, à 1,00 € TTC la page"
                + " 50 × 0.833333");
  }

  @Test
  void pagesWithoutVatAreNotSaidToBearIt() {
    Tariff tariff = onSale("Correction intégrale", 200, "Correction", Optional.of(1));
    Order abroad = order(tariff, 350);
    Company company =
        new Company(
            Optional.of("Lac SRL"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("BE0123456749"),
            Optional.empty(),
            PostalAddress.ofText("Rue Neuve 12, 1000 Bruxelles, Belgique"));
    world.companies.keep(CompanyHolder.of(abroad.id()), company);
    Snapshot snapshot = pay(abroad, 63_000);

    assertThat(snapshot.regime().isTaxed()).isFalse();
    assertThat(snapshot.lines())
        .extracting(InvoiceContentTest::told)
        .noneMatch(line -> line.contains("TTC"))
        .anyMatch(line -> line.contains("Pages 11 à 300, à 2,00 € la page"));
  }

  @Test
  void anotherPriceIsThatOfTheWhole() {
    Tariff tariff = onSale("Correction intégrale", 200, "Correction", Optional.of(1));

    assertThat(pay(order(tariff, 350), 50_000).lines())
        .extracting(InvoiceContentTest::told)
        .containsExactly("Correction intégrale / Manuscrit : « Le Lac » / 350 pages 1 × 416.67");
  }

  @Test
  void aPackIsInvoicedAsThePackWithItsPages() {
    Tariff tariff = onSale("Pack KDP", 35_000, "Pack", Optional.empty());

    assertThat(pay(order(tariff, 120), 35_000).lines())
        .extracting(InvoiceContentTest::told)
        .containsExactly("Pack KDP / Manuscrit : « Le Lac » / 120 pages 1 × 291.67");
  }

  @Test
  void theAddressGivenWithThePaymentGoesBeforeTheAccounts() {
    PostalAddress address =
        new PostalAddress(
            List.of("Rue Neuve 12"),
            Optional.of("1000"),
            Optional.of("Bruxelles"),
            Optional.empty(),
            "BE");
    Payment payment = paidBy(Optional.empty(), Optional.of(address), Optional.empty());
    Snapshot snapshot = world.pay(payment.id().value(), 48_000).snapshot();

    assertThat(snapshot.buyer().name()).isEqualTo("Lina Moreau");
    assertThat(snapshot.buyer().address()).contains(address);
    assertThat(snapshot.paidBy()).contains(PaidBy.card(payment.paymentIntent()));
  }

  @Test
  void aCompanyThatPaidIsTheBuyer() {
    Payment payment =
        paidBy(Optional.of("Éditions du Lac"), Optional.empty(), Optional.of("FR83404833048"));
    Snapshot snapshot = world.pay(payment.id().value(), 48_000).snapshot();

    assertThat(snapshot.buyer().name()).isEqualTo("Éditions du Lac");
    assertThat(snapshot.buyer().siren()).hasValue("404833048");
    assertThat(snapshot.buyer().vatNumber()).hasValue("FR83404833048");
    assertThat(snapshot.buyer().address().orElseThrow().city()).hasValue("Paris");
  }

  @Test
  void aRefundsCreditNoteSaysWhyWhenAndHowTheMoneyWentBack() {
    Payment payment = paidBy(Optional.empty(), Optional.empty(), Optional.empty());
    Invoice invoice = world.pay(payment.id().value(), 48_000);
    Instant sent = world.now.plusSeconds(86_400);
    world.refunds.add(
        refund(payment.id()).settled(RefundStatus.SUCCEEDED, Optional.of("re_9"), sent));
    CreditRefund reaction = new CreditRefund(world.creditRefunds, () -> sent.plusSeconds(60));
    reaction.react(
        new RefundSettled("refund-9", payment.id().value(), "order-1", 12_000),
        new Delivery("delivery-1", sent.plusSeconds(30), 1));
    CreditNote note = world.store.creditNotes().ofInvoice(invoice.id()).get(0);

    assertThat(note.snapshot().corrects().orElseThrow().reason()).isEqualTo("Chapitre manquant");
    assertThat(note.snapshot().paidAt()).hasValue(sent);
    assertThat(note.snapshot().paidBy()).contains(PaidBy.card(Optional.of("re_9")));
  }

  private static Refund refund(PaymentId payment) {
    return Refund.ask(
        new RefundId("refund-9"),
        payment,
        Money.ofCents(12_000),
        Optional.of("Chapitre manquant"),
        new AccountId("admin-1"),
        InvoicingFixtures.NOW);
  }

  private Payment paidBy(
      Optional<String> business, Optional<PostalAddress> address, Optional<String> vatNumber) {
    Payment payment = PaymentFixtures.payment(world.order.id(), InvoicingFixtures.NOW);
    Payer payer =
        new Payer(
            Optional.of("L. Moreau"),
            business,
            Optional.empty(),
            Optional.empty(),
            address,
            vatNumber);
    world.payments.add(payment);
    world.payments.keepPayer(payment.id(), payer);
    return payment;
  }

  private Tariff onSale(String name, long cents, String kind, Optional<Integer> gridPlace) {
    Tariff tariff =
        Tariff.create(
                new TariffId(name),
                new TariffFields(
                    Optional.of(name),
                    Optional.of("Tout"),
                    Optional.of(Money.ofCents(cents)),
                    Optional.empty(),
                    Optional.of(kind),
                    Optional.empty(),
                    Optional.of(true),
                    Optional.empty(),
                    gridPlace),
                InvoicingFixtures.NOW)
            .state();
    world.tariffs.add(tariff);
    return tariff;
  }

  private Order order(Tariff tariff, int pages) {
    OrderRequest request =
        new OrderRequest(
            "Le Lac",
            Optional.of("Merci de faire vite."),
            Optional.empty(),
            Optional.empty(),
            Optional.of(tariff.id().value()),
            Optional.of(pages),
            Optional.empty());
    Order order =
        Order.place(
            new OrderId("order-2"),
            world.client.id(),
            request,
            Optional.empty(),
            InvoicingFixtures.NOW);
    world.orders.add(order);
    return order;
  }

  private Snapshot pay(Order order, long cents) {
    PaidOrder paid =
        new PaidOrder(order.id(), "p-2", world.client.id(), Money.ofCents(cents), world.now);
    return world.issueInvoice.issueForPayment(order, paid, world.now).snapshot();
  }

  private static String told(InvoiceLine line) {
    return line.label()
        + " / "
        + line.details().orElse("").replace("\n", " / ").replace('\u00a0', ' ')
        + " "
        + line.quantity()
        + " × "
        + line.unitNet().toPlainString();
  }
}
