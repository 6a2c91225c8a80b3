package fr.livrestaka.domain.orders;

class AllowedRule {
  boolean isAtWork(OrderStatus status) {
    return status == OrderStatus.EN_COURS;
  }
}
