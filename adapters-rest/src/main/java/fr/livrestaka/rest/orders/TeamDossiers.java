package fr.livrestaka.rest.orders;

import fr.livrestaka.application.accounts.ShowCompany;
import fr.livrestaka.application.orders.OrderDossier;
import fr.livrestaka.application.orders.ReadTeamOrders;
import fr.livrestaka.application.withdrawals.ShowContract;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.NotFound;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.CompanyWire;
import jakarta.inject.Singleton;

/** Shows one order in full, with the contract about it. */
@Singleton
final class TeamDossiers {
  private final ReadTeamOrders readOrders;
  private final ShowContract showContract;
  private final ShowCompany showCompany;
  private final Texts texts;

  TeamDossiers(
      ReadTeamOrders readOrders, ShowContract showContract, ShowCompany showCompany, Texts texts) {
    this.showCompany = showCompany;
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
    CompanyWire company =
        showCompany.of(order, dossier.order().userId()).map(CompanyWire::of).orElse(null);
    return new TeamOrderWire.Shown(
        texts.get(message), TeamOrderDetail.of(dossier, contract, company));
  }
}
