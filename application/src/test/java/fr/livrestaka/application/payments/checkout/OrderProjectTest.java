package fr.livrestaka.application.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.accounts.erasure.EraseOwnAccount;
import fr.livrestaka.application.files.InMemoryFileRecords;
import fr.livrestaka.application.files.InMemoryOrderFiles;
import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.files.Upload;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.orders.InMemoryGuestOrders;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.payments.checkout.OpenCheckout.Waiting;
import fr.livrestaka.application.payments.schedules.PayPages;
import fr.livrestaka.application.pricing.InMemoryTariffs;
import fr.livrestaka.application.pricing.TariffFixtures;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.ProjectRequest;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.pricing.refusals.NothingToPay;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signed-in client orders and pays at once. */
class OrderProjectTest {
  @TempDir Path spool;
  private final InMemoryHouse house = new InMemoryHouse();
  private final PayPages pages = new PayPages(house);
  private final Account lina = house.person(Role.USER);
  private final Account admin = house.person(Role.ADMIN);
  private final Tariff pack = TariffFixtures.pack();
  private final Tariff byPage =
      Tariff.create(
              new TariffId("byPage"),
              TariffFixtures.fields("Correction", 200, "Correction"),
              house.now())
          .state();
  private Runnable meanwhile = () -> {};

  OrderProjectTest() {
    house.get(InMemoryTariffs.class).add(pack);
    house.get(InMemoryTariffs.class).add(byPage);
    house.get(InMemoryFileRecords.class).open(new Uploader(lina.id(), Role.USER));
  }

  @Test
  void aPaidProjectHasItsTitleOurPriceAndItsFile() throws IOException {
    Waiting waiting = order(byPage, Optional.of(150), List.of(manuscript()));
    assertThat(waiting.files()).isEqualTo(1);
    String session = waiting.session().sessionId();
    assertThat(pages.asked(session).checkout().amount()).isEqualTo(Money.ofCents(28_000));
    assertThat(pages.asked(session).email()).contains(lina.email());
    assertThat(pages.asked(session).cancelUrl()).isEqualTo("https://staka.example/app/projects");
    assertThat(orders()).isEmpty();

    pages.paySilently(session);
    pages.tellTwice();

    Order project = orders().getFirst();
    assertThat(orders()).hasSize(1);
    assertThat(project.userId()).isEqualTo(lina.id());
    assertThat(project.titre()).isEqualTo("L'été");
    assertThat(project.pagesDeclarees()).contains(150);
    assertThat(project.amountDue()).contains(Money.ofCents(28_000));
    assertThat(project.statut()).isEqualTo(OrderStatus.PAYEE);
    assertThat(house.get(InMemoryOrderFiles.class).all().values())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.order()).contains(project.id());
              assertThat(file.filename()).isEqualTo("Mon roman.pdf");
            });
  }

  @Test
  void theClientIsToldOfTheProjectAndNeedsNoActivation() {
    Waiting waiting = order(pack);
    pages.pay(waiting.session().sessionId());

    assertThat(house.notices(lina.id()))
        .extracting(notice -> notice.title())
        .containsExactly("Votre projet est créé");
    assertThat(house.mails())
        .extracting(mail -> mail.template())
        .doesNotContain("account-activation");
    assertThat(house.notices(admin.id()))
        .extracting(notice -> notice.title())
        .containsExactlyInAnyOrder("Paiement reçu", "Nouvelle commande en attente de paiement");
  }

  @Test
  void whoOrdersTwicePaysAndGetsTwoProjects() {
    String first = order(pack).session().sessionId();
    String second = order(pack).session().sessionId();
    pages.pay(second);
    pages.pay(first);

    assertThat(orders()).hasSize(2);
  }

  @Test
  void whatIsNotOnSaleOrHasNoPriceIsNotOrdered() {
    Tariff unknown = TariffFixtures.pack();
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> order(unknown));
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> order(byPage));
    assertThatExceptionOfType(NothingToPay.class)
        .isThrownBy(() -> order(byPage, Optional.of(10), List.of()));

    house
        .get(InMemoryTariffs.class)
        .update(pack.change(TariffFixtures.active(false), TariffFixtures.LATER).state());
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> order(pack));
    assertNothingIsLeft();
  }

  @Test
  void wherePaymentIsNotPossibleNothingOfTheOrderStays() throws IOException {
    pages.goAway();

    assertThatExceptionOfType(PaymentServiceFailed.class)
        .isThrownBy(() -> order(pack, Optional.empty(), List.of(manuscript())));
    house.carryOut();

    assertNothingIsLeft();
    assertThat(house.get(InMemoryOrderFiles.class).all()).isEmpty();
    assertThat(house.get(InMemoryStoredFiles.class).all()).isEmpty();
    assertThat(house.notices(admin.id())).isEmpty();
  }

  @Test
  void whoseAccountIsClosedOrdersNothing() {
    Account closed = house.closed(Role.USER);
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> order(closed, pack));

    erase();
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> order(pack));
    assertNothingIsLeft();
  }

  @Test
  void whoIsErasedWhileTheOrderIsTakenOrdersNothing() throws IOException {
    IdGenerator ids = house.get(IdGenerator.class);
    house.with(
        IdGenerator.class,
        () -> {
          Runnable once = meanwhile;
          meanwhile = () -> {};
          once.run();
          return ids.next();
        });

    for (List<Upload> files : List.of(List.<Upload>of(), List.of(manuscript()))) {
      Account client = house.person(Role.USER);
      house.get(InMemoryFileRecords.class).open(new Uploader(client.id(), Role.USER));
      meanwhile = () -> house.get(EraseOwnAccount.class).erase(InMemoryHouse.caller(client));
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(
              () ->
                  house
                      .get(OrderProject.class)
                      .order(InMemoryHouse.caller(client), request(pack, Optional.empty()), files));
    }

    assertNothingIsLeft();
    assertThat(house.get(InMemoryStoredFiles.class).all()).isEmpty();
  }

  @Test
  void whoIsErasedIsAskedForNothingAnyMore() {
    String session = order(pack).session().sessionId();
    erase();

    assertThat(pages.isOpen(session)).isFalse();
  }

  @Test
  void whoIsErasedWhileThePageIsBeingOpenedIsAskedForNothing() {
    pages.whileOpening(this::erase);
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> order(pack));
    house.carryOut();

    assertThat(pages.count()).isEqualTo(1);
    assertThat(pages.countOpen()).isZero();
  }

  private void erase() {
    house.get(EraseOwnAccount.class).erase(InMemoryHouse.caller(lina));
    house.carryOut();
  }

  private void assertNothingIsLeft() {
    assertThat(house.get(InMemoryGuestOrders.class).all()).isEmpty();
    assertThat(pages.count()).isZero();
  }

  private List<Order> orders() {
    return house.get(InMemoryOrders.class).all();
  }

  private Waiting order(Tariff service) {
    return order(service, Optional.empty(), List.of());
  }

  private Waiting order(Account client, Tariff service) {
    return house
        .get(OrderProject.class)
        .order(InMemoryHouse.caller(client), request(service, Optional.empty()), List.of());
  }

  private Waiting order(Tariff service, Optional<Integer> count, List<Upload> files) {
    return house
        .get(OrderProject.class)
        .order(InMemoryHouse.caller(lina), request(service, count), files);
  }

  private static ProjectRequest request(Tariff service, Optional<Integer> count) {
    return new ProjectRequest(Optional.of(service.id()), "L'été", Optional.of("Un roman"), count);
  }

  private Upload manuscript() throws IOException {
    Path content = Files.writeString(spool.resolve("content"), "%PDF-1.7");
    return new Upload("été.pdf", content, 8, Optional.of("Mon roman"), Optional.empty());
  }
}
