package fr.livrestaka.application.orders.consents;

import fr.livrestaka.application.content.KeepPageVersions;
import fr.livrestaka.application.orders.port.OrderConsents;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.content.LegalPage;
import fr.livrestaka.domain.content.PageVersionId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.consents.ConsentId;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.consents.ConsentSource;
import fr.livrestaka.domain.orders.consents.ConsentWay;
import fr.livrestaka.domain.orders.consents.GivenConsents;
import fr.livrestaka.domain.orders.consents.ShownTexts;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what buyers were shown and have agreed to, with the versions of the texts that are shown
 * now. Works within the open transaction. Who says nothing leaves no trace, and who says the same
 * again adds nothing.
 */
@Singleton
public class KeepConsents {
  private final OrderConsents consents;
  private final KeepPageVersions versions;
  private final IdGenerator ids;

  @Inject
  public KeepConsents(OrderConsents consents, KeepPageVersions versions, IdGenerator ids) {
    this.consents = consents;
    this.versions = versions;
    this.ids = ids;
  }

  /** With an order that stands, and is locked or new. */
  public void ofOrder(
      OrderId order, ConsentRequest request, ConsentWay way, Origin origin, Instant now) {
    if (!request.saysSomething()) return;
    GivenConsents given = given(order.value(), request, way, origin, now);
    List<GivenConsents> before = consents.of(order);
    if (before.isEmpty() || !before.getLast().saysAsMuchAs(given)) consents.add(given);
  }

  /** With a guest order that was just added. */
  public void ofGuestOrder(
      GuestOrderId order, ConsentRequest request, ConsentWay way, Origin origin, Instant now) {
    if (request.saysSomething()) consents.await(given(order.value(), request, way, origin, now));
  }

  /** The order has what was given with the guest order that it was. */
  public void handOn(GuestOrderId from, OrderId to) {
    consents.of(from).stream()
        .map(given -> given.forOrder(new ConsentId(ids.next()), to))
        .forEach(consents::add);
  }

  private GivenConsents given(
      String subject, ConsentRequest request, ConsentWay way, Origin origin, Instant now) {
    return GivenConsents.of(
        new ConsentId(ids.next()),
        subject,
        request,
        new ShownTexts(
            shown(request.terms(), LegalPage.TERMS, now),
            shown(request.privacy(), LegalPage.PRIVACY, now)),
        new ConsentSource(way, origin.ipAddress(), origin.userAgent()),
        now);
  }

  private Optional<PageVersionId> shown(boolean wasShown, LegalPage page, Instant now) {
    return wasShown ? versions.shownOf(page, now) : Optional.empty();
  }
}
