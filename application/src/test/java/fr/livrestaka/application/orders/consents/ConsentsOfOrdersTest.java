package fr.livrestaka.application.orders.consents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.content.ContentFixtures;
import fr.livrestaka.application.content.InMemoryPageVersions;
import fr.livrestaka.application.content.InMemoryPages;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.orders.InMemoryOrderConsents;
import fr.livrestaka.application.orders.OrderWorld;
import fr.livrestaka.application.orders.PlaceOrder;
import fr.livrestaka.application.orders.estimates.AnswerEstimate;
import fr.livrestaka.application.orders.estimates.AnswerEstimateLink;
import fr.livrestaka.application.orders.estimates.SendEstimate;
import fr.livrestaka.application.payments.GuestWorld;
import fr.livrestaka.application.payments.checkout.OpenCheckout.Waiting;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.content.PageType;
import fr.livrestaka.domain.content.PageVersion;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.consents.ConsentWay;
import fr.livrestaka.domain.orders.consents.GivenConsents;
import fr.livrestaka.domain.orders.estimates.EstimateRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What buyers agree to is kept on every way to a contract, with the texts that they were shown. */
class ConsentsOfOrdersTest {
  private static final ConsentRequest ALL = new ConsentRequest(true, true, true, true);
  private static final ConsentRequest EARLY = new ConsentRequest(false, false, true, false);

  private final OrderWorld world = new OrderWorld();
  private final InMemoryHouse house = world.house;
  private final Order order = world.placed();

  @Test
  void whoAgreesToNothingLeavesNoTrace() {
    assertThat(of(order.id())).isEmpty();
  }

  @Test
  void anOrderKeepsTheVersionsThatWereShown() {
    Page terms = legalPage(house, "cgv");
    Page privacy = legalPage(house, "politique-confidentialite");
    Order placed =
        house.get(PlaceOrder.class).place(world.lina(), OrderWorld.request(Optional.empty()), ALL);

    GivenConsents given = only(placed.id());
    assertThat(given.isIntact()).isTrue();
    assertThat(given.givenAt()).isEqualTo(house.now());
    assertThat(given.source().way()).isEqualTo(ConsentWay.ORDER);
    assertThat(given.source().ipAddress()).isEqualTo(InMemoryHouse.ORIGIN.ipAddress());
    assertThat(given.earlyStart()).isTrue();
    assertThat(given.loss()).isTrue();
    InMemoryPageVersions versions = house.get(InMemoryPageVersions.class);
    PageVersion shown = versions.find(given.texts().terms().orElseThrow()).orElseThrow();
    assertThat(shown.content()).isEqualTo(terms.content());
    assertThat(versions.of(privacy.id()))
        .extracting(PageVersion::id)
        .containsExactly(given.texts().privacy().orElseThrow());
  }

  @Test
  void anOrderKeepsItsVersionWhenTheTermsChange() {
    Page terms = legalPage(house, "cgv");
    place(ALL);
    GivenConsents before = only(place(ALL).id());
    house
        .get(InMemoryPages.class)
        .update(terms.change(ContentFixtures.fields(Map.of("content", "Neuf")), house.now()));
    GivenConsents after = only(place(ALL).id());

    InMemoryPageVersions versions = house.get(InMemoryPageVersions.class);
    assertThat(versions.of(terms.id())).hasSize(2).allMatch(PageVersion::isIntact);
    assertThat(versions.find(before.texts().terms().orElseThrow()).orElseThrow().content())
        .isEqualTo(terms.content());
    assertThat(versions.find(after.texts().terms().orElseThrow()).orElseThrow().content())
        .isEqualTo("Neuf");
  }

  @Test
  void textsThatNobodyCanReadWereNotShown() {
    assertThat(only(place(ALL).id()).texts().terms()).isEmpty();
  }

  @Test
  void anAcceptedEstimateKeepsThemSignedInAndByTheLink() {
    send();
    house.get(AnswerEstimate.class).accept(world.lina(), order.id(), EARLY);
    assertThat(only(order.id()).source().way()).isEqualTo(ConsentWay.ESTIMATE);
    assertThat(only(order.id()).loss()).isFalse();

    house.pass(Duration.ofSeconds(1));
    house
        .get(AnswerEstimateLink.class)
        .accept(token(), EARLY, ConsentWay.ESTIMATE_PAGE, InMemoryHouse.ORIGIN);
    assertThat(of(order.id())).hasSize(1);
    house
        .get(AnswerEstimateLink.class)
        .accept(token(), ALL, ConsentWay.ESTIMATE_PAGE, InMemoryHouse.ORIGIN);
    assertThat(of(order.id()))
        .extracting(given -> given.source().way())
        .containsExactly(ConsentWay.ESTIMATE, ConsentWay.ESTIMATE_PAGE);
  }

  @Test
  void whatAGuestAgreedToIsTheOrdersOnceItIsPaid() {
    GuestWorld guest = new GuestWorld();
    legalPage(guest.house, "cgv");
    Waiting waiting = guest.order(ALL);
    InMemoryOrderConsents consents = guest.house.get(InMemoryOrderConsents.class);
    GivenConsents given = consents.of(waiting.id()).getFirst();
    guest.house.pass(Duration.ofHours(1));
    guest.pages.pay(waiting.session().sessionId());

    OrderId became = guest.stored(waiting.id()).commandeId().orElseThrow();
    assertThat(consents.of(became))
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.isIntact()).isTrue();
              assertThat(kept.givenAt()).isEqualTo(given.givenAt());
              assertThat(kept.texts()).isEqualTo(given.texts());
              assertThat(kept.source().way()).isEqualTo(ConsentWay.GUEST_ORDER);
            });
  }

  private Order place(ConsentRequest agreed) {
    return house
        .get(PlaceOrder.class)
        .place(world.lina(), OrderWorld.request(Optional.empty()), agreed);
  }

  private static Page legalPage(InMemoryHouse house, String slug) {
    Page page =
        Page.published(new PageId(slug), slug, slug, "Texte 📖", PageType.LEGAL, house.now());
    house.get(InMemoryPages.class).add(page);
    return page;
  }

  private List<GivenConsents> of(OrderId id) {
    return house.get(InMemoryOrderConsents.class).of(id);
  }

  private GivenConsents only(OrderId id) {
    assertThat(of(id)).hasSize(1);
    return of(id).getFirst();
  }

  private void send() {
    house
        .get(SendEstimate.class)
        .send(
            world.team(), order.id(), new EstimateRequest(150, Optional.empty(), Optional.empty()));
    house.carryOut();
  }

  private String token() {
    String link =
        house.mails().stream()
            .filter(mail -> mail.template().equals("estimate"))
            .map(mail -> mail.values().get("link"))
            .reduce((before, after) -> after)
            .orElseThrow();
    String path = URI.create(link).getPath();
    String[] parts = path.split("/");
    return parts[parts.length - 1].equals("page")
        ? parts[parts.length - 2]
        : parts[parts.length - 1];
  }
}
