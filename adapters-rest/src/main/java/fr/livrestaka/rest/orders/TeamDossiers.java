package fr.livrestaka.rest.orders;

import fr.livrestaka.application.orders.OrderDossier;
import fr.livrestaka.application.orders.ReadTeamOrders;
import fr.livrestaka.application.withdrawals.ShowContract;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.NotFound;
import fr.livrestaka.rest.shared.Texts;
import jakarta.inject.Singleton;

/** Shows one order in full, with the contract about it. */
@Singleton
final class TeamDossiers {
  private final ReadTeamOrders readOrders;
  private final ShowContract showContract;
  private final Texts texts;

  TeamDossiers(ReadTeamOrders readOrders, ShowContract showContract, Texts texts) {
    this.readOrders = readOrders;
    this.showContract = showContract;
    this.texts = texts;
  }

  /**
   * @param message key of the text that the answer begins with
   * @throws NotFound no such order
   */
  TeamOrderWire.Shown shown(String message, OrderId order) {
    OrderDossier dossier = readOrders.one(order);
    TeamContract contract =
        showContract.of(order).map(standing -> TeamContract.of(texts, standing)).orElse(null);
    return new TeamOrderWire.Shown(texts.get(message), TeamOrderDetail.of(dossier, contract));
  }
}
