package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/** An order at its beginning: nothing paid, nobody in charge. */
final class NewOrder {
  private NewOrder() {}

  static StoredOrder of(
      OrderId id, AccountId owner, OrderRequest request, Optional<Money> price, Instant now) {
    return new StoredOrder(
        id,
        owner,
        request.titre(),
        request.description(),
        request.fichierUrl(),
        request.needsVerification() ? OrderStatus.EN_ATTENTE_VERIFICATION : OrderStatus.EN_ATTENTE,
        Optional.empty(),
        Optional.empty(),
        now,
        now,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Priority.NORMALE,
        request.packType(),
        request.pagesDeclarees(),
        Optional.empty(),
        request.prixEstime(),
        Optional.empty(),
        price,
        Optional.empty());
  }
}
