package fr.livrestaka.domain.notifications;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderState;
import java.util.Optional;

/** A notice that is due: the occasion, and who is told. */
public record News(Occasion occasion, NoticeReader reader) {
  /**
   * @throws IllegalArgumentException where administrators are told what is for one person, or the
   *     other way round
   */
  public News {
    boolean isForAdmins = occasion.readership() == Readership.ADMINS;
    if (isForAdmins != reader.equals(NoticeReader.ADMINISTRATORS)) {
      throw new IllegalArgumentException(occasion + " is for " + occasion.readership());
    }
  }

  public static News toAdmins(Occasion occasion) {
    return new News(occasion, NoticeReader.ADMINISTRATORS);
  }

  public static News to(AccountId person, Occasion occasion) {
    return new News(occasion, new NoticeReader.Person(person));
  }

  /** Told to those of an order whom the occasion is for; empty where there is nobody. */
  public static Optional<News> about(OrderState order, Occasion occasion) {
    return occasion.readership().of(order).map(reader -> new News(occasion, reader));
  }
}
