package fr.livrestaka.persistence.orders;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.Priority;
import fr.livrestaka.domain.orders.StoredOrder;
import fr.livrestaka.domain.shared.Money;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code commandes}. */
@MappedEntity(value = "commandes", namingStrategy = NamingStrategies.Raw.class)
record OrderRow(
    @Id String id,
    String userId,
    String titre,
    @Nullable String description,
    @Nullable String fichierUrl,
    OrderStatus statut,
    @Nullable String noteClient,
    @Nullable String noteCorrecteur,
    Instant createdAt,
    Instant updatedAt,
    @Nullable String paymentStatus,
    @Nullable String stripeSessionId,
    @Nullable Integer amount,
    @Nullable Instant dateEcheance,
    @Nullable Instant dateFinition,
    Priority priorite,
    @Nullable String packType,
    @Nullable Integer pagesDeclarees,
    @Nullable Integer pagesVerifiees,
    @Nullable Integer prixEstime,
    @Nullable Integer prixFinal,
    @Nullable Integer prixCommande,
    @Nullable String correcteurId) {

  static OrderRow of(Order order) {
    return new OrderRow(
        order.id().value(),
        order.userId().value(),
        order.titre(),
        order.description().orElse(null),
        order.fichierUrl().orElse(null),
        order.statut(),
        order.noteClient().orElse(null),
        order.noteCorrecteur().orElse(null),
        order.createdAt(),
        order.updatedAt(),
        order.stored().paymentStatus().orElse(null),
        order.stripeSessionId().orElse(null),
        cents(order.amount()),
        order.dateEcheance().orElse(null),
        order.dateFinition().orElse(null),
        order.priorite(),
        order.packType().orElse(null),
        order.pagesDeclarees().orElse(null),
        order.pagesVerifiees().orElse(null),
        cents(order.prixEstime()),
        cents(order.prixFinal()),
        cents(order.prixCommande()),
        order.correcteurId().map(AccountId::value).orElse(null));
  }

  Order toOrder() {
    return Order.restored(
        new StoredOrder(
            new OrderId(id),
            new AccountId(userId),
            titre,
            Optional.ofNullable(description),
            Optional.ofNullable(fichierUrl),
            statut,
            Optional.ofNullable(noteClient),
            Optional.ofNullable(noteCorrecteur),
            createdAt,
            updatedAt,
            Optional.ofNullable(paymentStatus),
            Optional.ofNullable(stripeSessionId),
            money(amount),
            Optional.ofNullable(dateEcheance),
            Optional.ofNullable(dateFinition),
            priorite,
            Optional.ofNullable(packType),
            Optional.ofNullable(pagesDeclarees),
            Optional.ofNullable(pagesVerifiees),
            money(prixEstime),
            money(prixFinal),
            money(prixCommande),
            Optional.ofNullable(correcteurId).map(AccountId::new)));
  }

  private static @Nullable Integer cents(Optional<Money> money) {
    return money.map(value -> Math.toIntExact(value.cents())).orElse(null);
  }

  private static Optional<Money> money(@Nullable Integer cents) {
    return Optional.ofNullable(cents).map(Money::ofCents);
  }

  /** Whether what the register keeps of an order is the same. */
  boolean saysTheSameOfMoney(OrderRow other) {
    return money().equals(other.money());
  }

  private List<@Nullable Object> money() {
    return Arrays.asList(
        userId,
        amount,
        prixEstime,
        prixFinal,
        prixCommande,
        paymentStatus,
        stripeSessionId,
        createdAt);
  }

  @Override
  public String toString() {
    return "OrderRow[" + id + "]";
  }
}
