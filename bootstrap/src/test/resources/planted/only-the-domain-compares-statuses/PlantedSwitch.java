package fr.livrestaka.application.orders;

import fr.livrestaka.domain.orders.OrderStatus;

class PlantedSwitch {
  boolean isAtWork(OrderStatus status) {
    return switch (status) {
      case EN_COURS, SUSPENDUE -> true;
      default -> false;
    };
  }
}
