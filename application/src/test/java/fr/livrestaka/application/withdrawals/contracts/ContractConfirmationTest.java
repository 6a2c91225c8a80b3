package fr.livrestaka.application.withdrawals.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.content.InMemoryPageVersions;
import fr.livrestaka.application.content.InMemoryPages;
import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.MailAttachment;
import fr.livrestaka.application.orders.InMemoryOrderConsents;
import fr.livrestaka.application.orders.InMemoryWithdrawalTokens;
import fr.livrestaka.application.orders.OrderWorld;
import fr.livrestaka.application.orders.port.OrderConfirmations;
import fr.livrestaka.application.payments.InMemoryPayments;
import fr.livrestaka.application.payments.PaymentFixtures;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.withdrawals.reactions.MailContractOfEstimate;
import fr.livrestaka.application.withdrawals.reactions.MailContractOfPayment;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.content.PageType;
import fr.livrestaka.domain.content.PageVersion;
import fr.livrestaka.domain.content.PageVersionId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.consents.ConsentId;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.consents.ConsentSource;
import fr.livrestaka.domain.orders.consents.ConsentWay;
import fr.livrestaka.domain.orders.consents.GivenConsents;
import fr.livrestaka.domain.orders.consents.ShownTexts;
import fr.livrestaka.domain.orders.contracts.WrittenContract;
import fr.livrestaka.domain.orders.estimates.EstimateId;
import fr.livrestaka.domain.orders.events.EstimateAccepted;
import fr.livrestaka.domain.payments.events.PaymentRecorded;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The contract about an order is confirmed once, and archived from 120 € on. */
class ContractConfirmationTest {
  private final OrderWorld world = new OrderWorld();
  private final InMemoryHouse house = world.house;
  private final Order order = world.placed();
  private final InMemoryWrittenContracts written = house.get(InMemoryWrittenContracts.class);

  @Test
  void aPaymentIsConfirmedWithAllThatTheLawWantsOnADurableMedium() {
    terms("Article unique de {name}.");
    pay(35_000);
    house.react(MailContractOfPayment.class, paid(false));

    Mail mail = onlyMail();
    assertThat(mail.to()).isEqualTo(world.author.email());
    assertThat(mail.values().getOrDefault("message", "").replaceAll("[\u00a0\u202f]", " "))
        .contains(
            "Les Belles Pages",
            world.author.email(),
            "Les dunes",
            world.pack.nom(),
            "Nombre de pages : 180",
            "350,00 €",
            "dont 58,33 € de TVA au taux de 20 %",
            "quatorze jours",
            "Ce délai expire à la fin du 16 mars 2026",
            "Aucune demande de commencer le travail",
            "Médiation, Paris");
    assertThat(mail.values().get("withdraw"))
        .contains(new InMemoryWithdrawalTokens().tokenFor(order.id()).orElseThrow());
    assertThat(mail.attachments())
        .extracting(MailAttachment::filename)
        .containsExactly(
            "contrat.pdf", "conditions-generales-de-vente.pdf", "formulaire-de-retractation.pdf");
    assertThat(text(mail.attachments().get(1))).contains("Article unique de Les Belles Pages.");
    assertThat(text(mail.attachments().get(2))).contains("ma/notre (*) rétractation", "Les dunes");
    assertThat(contract().isIntact()).isTrue();
    assertThat(contract().total()).isEqualTo(PaymentFixtures.PRICE);
  }

  @Test
  void oneMailAnOrderWhateverIsRepeatedOrFollows() {
    pay(35_000);
    house.reactTwice(MailContractOfPayment.class, paid(false));
    assertThat(mails()).extracting(Mail::id).hasSize(2).allMatch(mails().get(0).id()::equals);
    house.react(MailContractOfPayment.class, paid(false));
    house.react(MailContractOfPayment.class, paid(true));
    house.react(
        MailContractOfEstimate.class, new EstimateAccepted(new EstimateId("estimate"), order.id()));
    assertThat(mails()).hasSize(2);
  }

  @Test
  void aSecondPaymentOfAnAdoptedPaidOrderConcludesNothing() {
    pay(35_000);
    house.react(MailContractOfPayment.class, paid(true));
    assertThat(mails()).isEmpty();
    assertThat(written.ofOrder(order.id())).isEmpty();
  }

  @Test
  void withoutAContractNothingIsConfirmed() {
    house.react(
        MailContractOfEstimate.class, new EstimateAccepted(new EstimateId("estimate"), order.id()));
    house.react(
        MailContractOfEstimate.class,
        new EstimateAccepted(new EstimateId("estimate"), new OrderId("gone")));
    assertThat(mails()).isEmpty();
    assertThat(house.get(WriteContract.class).write(order.id(), "mail")).isEmpty();
  }

  @Test
  void theTermsAreThoseOfThatTime() {
    terms("Conditions de mars.");
    pay(35_000);
    house.react(MailContractOfPayment.class, paid(false));
    InMemoryPages pages = house.get(InMemoryPages.class);
    pages.delete(new PageId("terms"));
    terms("Conditions d'avril.");
    assertThat(new String(own(), StandardCharsets.UTF_8))
        .contains("Conditions de mars.", "Les dunes", "Modèle de formulaire")
        .doesNotContain("avril");
  }

  @Test
  void theTermsAreThoseThatTheAuthorWasShown() {
    terms("Conditions d'aujourd'hui.");
    Page before =
        Page.published(
            new PageId("terms"),
            "Conditions",
            "cgv",
            "Conditions d'hier.",
            PageType.LEGAL,
            house.now());
    PageVersion shown = PageVersion.of(new PageVersionId("version"), before, house.now());
    house.get(InMemoryPageVersions.class).add(shown);
    house
        .get(InMemoryOrderConsents.class)
        .add(
            GivenConsents.of(
                new ConsentId("consents"),
                order.id().value(),
                new ConsentRequest(true, false, true, true),
                new ShownTexts(Optional.of(shown.id()), Optional.empty()),
                new ConsentSource(ConsentWay.ORDER, Optional.empty(), Optional.empty()),
                house.now()));
    pay(35_000);
    house.react(MailContractOfPayment.class, paid(false));
    assertThat(contract().texts().terms()).isEqualTo("Conditions d'hier.");
    assertThat(house.get(OrderConfirmations.class).sentAt(order.id())).contains(house.now());
  }

  @Test
  void bothSidesGetTheSameArchivedFileAndNobodyElse() {
    pay(12_000);
    house.react(MailContractOfPayment.class, paid(false));
    byte[] file = own();
    assertThat(house.get(ReadContract.class).any(order.id())).isEqualTo(file);
    assertThat(house.get(InMemoryStoredFiles.class).read(ContractFiles.path(contract())))
        .contains(file);
    assertThat(contract().pdfHash()).isPresent();
    var stranger = InMemoryHouse.caller(house.person(Role.USER));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> house.get(ReadContract.class).own(stranger, order.id()));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> house.get(ReadContract.class).any(new OrderId("gone")));
  }

  @Test
  void aLostOrDamagedFileIsMadeAgainOfWhatWasWritten() {
    pay(12_000);
    house.react(MailContractOfPayment.class, paid(false));
    byte[] file = own();
    house.get(InMemoryStoredFiles.class).delete(ContractFiles.path(contract()));
    assertThat(own()).isEqualTo(file);
    house.get(InMemoryStoredFiles.class).store(ContractFiles.path(contract()), new byte[] {1});
    assertThat(own()).isEqualTo(file);
  }

  @Test
  void below120EurosItIsConfirmedAndNotArchived() {
    pay(11_999);
    house.react(MailContractOfPayment.class, paid(false));
    assertThat(onlyMail().attachments())
        .extracting(MailAttachment::filename)
        .containsExactly("formulaire-de-retractation.pdf");
    assertThatExceptionOfType(NotFound.class).isThrownBy(this::own);
  }

  @Test
  void theFileIsThereAlthoughNoMailCanLeave() {
    pay(12_000);
    house
        .get(MailContractOfPayment.class)
        .prepare(paid(false), new Delivery("delivery", house.now(), 1));
    assertThat(house.get(ContractFiles.class).archived(contract())).isEqualTo(own());
    assertThat(mails()).isEmpty();
  }

  private byte[] own() {
    return house.get(ReadContract.class).own(world.lina(), order.id());
  }

  private WrittenContract contract() {
    return written.ofOrder(order.id()).orElseThrow();
  }

  private void terms(String content) {
    house
        .get(InMemoryPages.class)
        .add(
            Page.published(
                new PageId("terms"), "Conditions", "cgv", content, PageType.LEGAL, house.now()));
  }

  private void pay(long cents) {
    house
        .get(InMemoryPayments.class)
        .add(
            PaymentFixtures.payment(
                new PaymentId(PaymentFixtures.fresh()), order.id(), cents, house.now()));
  }

  private PaymentRecorded paid(boolean before) {
    return new PaymentRecorded("payment", order.id().value(), "", OrderStatus.EN_ATTENTE, before);
  }

  private Mail onlyMail() {
    assertThat(mails()).hasSize(1);
    return mails().get(0);
  }

  private List<Mail> mails() {
    return house.mails().stream()
        .filter(mail -> mail.template().equals("contract-confirmation"))
        .toList();
  }

  private static String text(MailAttachment attachment) {
    return new String(attachment.bytes(), StandardCharsets.UTF_8);
  }
}
