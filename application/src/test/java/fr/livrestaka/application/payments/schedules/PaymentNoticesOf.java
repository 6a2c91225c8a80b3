package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.application.payments.refunds.reactions.RefundAnnouncements;
import fr.livrestaka.application.payments.settlement.reactions.PaymentAnnouncements;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import java.util.List;

/** The real reactions that tell people of payments. */
final class PaymentNoticesOf {
  private PaymentNoticesOf() {}

  static List<Reaction<?>> store(Store at) {
    return ReactionTable.all(
        List.of(),
        List.of(
            new PaymentAnnouncements(
                at.orders(),
                at.guestOrders(),
                at.payments(),
                at.accounts(),
                at.tariffs(),
                at.notifications()),
            new RefundAnnouncements(at.orders(), at.notifications())));
  }
}
