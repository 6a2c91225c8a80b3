package fr.livrestaka.persistence.orders;

import fr.livrestaka.domain.content.PageVersionId;
import fr.livrestaka.domain.orders.consents.ConsentId;
import fr.livrestaka.domain.orders.consents.ConsentSource;
import fr.livrestaka.domain.orders.consents.ConsentWay;
import fr.livrestaka.domain.orders.consents.GivenConsents;
import fr.livrestaka.domain.orders.consents.ShownTexts;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code order_consents}; it is of an order or of a guest order. */
@MappedEntity(value = "order_consents", namingStrategy = NamingStrategies.Raw.class)
record ConsentRow(
    @Id String id,
    @Nullable String commandeId,
    @Nullable String pendingCommandeId,
    Instant givenAt,
    ConsentWay way,
    @Nullable String ipAddress,
    @Nullable String userAgent,
    @Nullable String termsVersionId,
    @Nullable String privacyVersionId,
    boolean earlyStart,
    boolean loss,
    String hash) {

  static ConsentRow ofOrder(GivenConsents given) {
    return of(given, given.subject(), null);
  }

  static ConsentRow ofGuestOrder(GivenConsents given) {
    return of(given, null, given.subject());
  }

  private static ConsentRow of(
      GivenConsents given, @Nullable String commandeId, @Nullable String pendingCommandeId) {
    return new ConsentRow(
        given.id().value(),
        commandeId,
        pendingCommandeId,
        given.givenAt(),
        given.source().way(),
        given.source().ipAddress().orElse(null),
        given.source().userAgent().orElse(null),
        given.texts().terms().map(PageVersionId::value).orElse(null),
        given.texts().privacy().map(PageVersionId::value).orElse(null),
        given.earlyStart(),
        given.loss(),
        given.hash());
  }

  GivenConsents toConsents() {
    return new GivenConsents(
        new ConsentId(id),
        Optional.ofNullable(commandeId)
            .or(() -> Optional.ofNullable(pendingCommandeId))
            .orElseThrow(),
        givenAt,
        new ConsentSource(way, Optional.ofNullable(ipAddress), Optional.ofNullable(userAgent)),
        new ShownTexts(
            Optional.ofNullable(termsVersionId).map(PageVersionId::new),
            Optional.ofNullable(privacyVersionId).map(PageVersionId::new)),
        earlyStart,
        loss,
        hash);
  }

  @Override
  public String toString() {
    return "ConsentRow[" + id + "]";
  }
}
