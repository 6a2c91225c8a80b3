package fr.livrestaka.domain.notifications;

import fr.livrestaka.domain.orders.OrderState;
import java.util.Optional;

/** Whom notices are for. */
public enum Readership {
  /** Each active administrator. */
  ADMINS {
    @Override
    Optional<NoticeReader> of(OrderState order) {
      return Optional.of(NoticeReader.ADMINISTRATORS);
    }
  },
  /** The author of the order; of a message, whoever receives it from the team. */
  CLIENT {
    @Override
    Optional<NoticeReader> of(OrderState order) {
      return Optional.of(new NoticeReader.Person(order.userId()));
    }
  },
  /** The corrector in charge of the order. */
  CORRECTOR {
    @Override
    Optional<NoticeReader> of(OrderState order) {
      return order.correcteurId().filter(order::isInChargeOf).map(NoticeReader.Person::new);
    }
  };

  /** Who that is for an order; empty where nobody is. */
  abstract Optional<NoticeReader> of(OrderState order);
}
