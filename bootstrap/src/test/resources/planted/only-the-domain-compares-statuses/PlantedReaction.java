package fr.livrestaka.application.orders.reactions;

import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;

class PlantedReaction {
  boolean isToBeCredited(Order order) {
    return order.statut() == OrderStatus.ANNULEE;
  }
}
