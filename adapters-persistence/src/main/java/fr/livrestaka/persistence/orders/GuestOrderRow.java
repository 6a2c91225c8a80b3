package fr.livrestaka.persistence.orders;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.pricing.TariffId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code pending_commandes}, without its activation link. */
@MappedEntity(value = "pending_commandes", namingStrategy = NamingStrategies.Raw.class)
record GuestOrderRow(
    @Id String id,
    String prenom,
    String nom,
    String email,
    String passwordHash,
    @Nullable String telephone,
    @Nullable String adresse,
    String serviceId,
    boolean consentementRgpd,
    @Nullable String stripeSessionId,
    boolean isProcessed,
    @Nullable String userId,
    @Nullable String commandeId,
    @Nullable String titre,
    @Nullable String description,
    @Nullable Integer nombrePages,
    Instant createdAt,
    Instant updatedAt) {
  /** The stored value where no password was chosen beforehand. */
  private static final String NO_PASSWORD = "PENDING_ACTIVATION";

  /** In place of a blank, which the former service could store; no tariff bears it. */
  private static final TariffId NO_TARIFF = new TariffId("none");

  static GuestOrderRow of(GuestOrder order) {
    return new GuestOrderRow(
        order.id().value(),
        order.prenom(),
        order.nom(),
        order.email(),
        order.passwordHash().orElse(NO_PASSWORD),
        order.telephone().orElse(null),
        order.adresse().orElse(null),
        order.serviceId().value(),
        order.consentementRgpd(),
        order.stripeSessionId().orElse(null),
        order.isProcessed(),
        order.userId().map(AccountId::value).orElse(null),
        order.commandeId().map(OrderId::value).orElse(null),
        order.titre().orElse(null),
        order.description().orElse(null),
        order.nombrePages().orElse(null),
        order.createdAt(),
        order.updatedAt());
  }

  GuestOrder toGuestOrder() {
    return new GuestOrder(
        new GuestOrderId(id),
        prenom,
        nom,
        email,
        Optional.of(passwordHash).filter(hash -> hash.startsWith("$2")),
        Optional.ofNullable(telephone),
        Optional.ofNullable(adresse),
        serviceId.isBlank() ? NO_TARIFF : new TariffId(serviceId),
        consentementRgpd,
        Optional.ofNullable(stripeSessionId),
        isProcessed,
        named(userId).map(AccountId::new),
        named(commandeId).map(OrderId::new),
        Optional.ofNullable(titre),
        Optional.ofNullable(description),
        Optional.ofNullable(nombrePages),
        createdAt,
        updatedAt);
  }

  /** No key of the database keeps these columns from being blank. */
  private static Optional<String> named(@Nullable String id) {
    return Optional.ofNullable(id).filter(given -> !given.isBlank());
  }

  @Override
  public String toString() {
    return "GuestOrderRow[" + id + "]";
  }
}
