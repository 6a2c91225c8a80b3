package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.application.payments.refunds.reactions.AlertAdminsOfDispute;
import fr.livrestaka.application.payments.refunds.reactions.AlertAdminsOfDisputedFunds;
import fr.livrestaka.application.payments.refunds.reactions.AlertAdminsOfFailedRefund;
import fr.livrestaka.application.payments.refunds.reactions.NotifyClientOfRefund;
import fr.livrestaka.application.payments.settlement.reactions.AlertAdminsOfDoubt;
import fr.livrestaka.application.payments.settlement.reactions.NotifyAdminsOfGuestOrder;
import fr.livrestaka.application.payments.settlement.reactions.NotifyAdminsOfPayment;
import fr.livrestaka.application.payments.settlement.reactions.NotifyClientOfPayment;
import fr.livrestaka.application.shared.Reaction;
import java.util.List;

/** The real reactions that tell people of payments. */
final class PaymentNoticesOf {
  private PaymentNoticesOf() {}

  static List<Reaction<?>> store(Store at) {
    return List.of(
        new NotifyAdminsOfGuestOrder(at.guestOrders(), at.tariffs(), at.notifications()),
        new NotifyAdminsOfPayment(at.orders(), at.payments(), at.accounts(), at.notifications()),
        new NotifyClientOfPayment(
            at.orders(), at.payments(), at.accounts(), at.tariffs(), at.notifications()),
        new NotifyClientOfRefund(at.orders(), at.notifications()),
        new AlertAdminsOfFailedRefund(at.orders(), at.notifications()),
        new AlertAdminsOfDispute(at.orders(), at.notifications()),
        new AlertAdminsOfDisputedFunds(at.orders(), at.notifications()),
        new AlertAdminsOfDoubt(at.notifications()));
  }
}
