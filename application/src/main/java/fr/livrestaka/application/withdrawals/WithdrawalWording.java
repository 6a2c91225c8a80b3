package fr.livrestaka.application.withdrawals;

import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.withdrawal.Contract;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal.Wording;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalRequest;
import java.time.Instant;
import java.util.Map;

/** The French declaration that is confirmed and acknowledged (L221-21, D221-5). */
public final class WithdrawalWording {
  private WithdrawalWording() {}

  static Wording of(Order order, Contract contract, WithdrawalRequest request, Instant now) {
    TextBundle texts = NoticeTexts.of("withdrawals");
    return new Wording(
        texts.get("declaration.version"),
        texts.get(
            "declaration.text",
            Map.of(
                "nom", request.name(),
                "titre", order.titre(),
                "commande", order.id().value(),
                "conclu", FrenchDay.of(contract.concludedAt()),
                "email", request.email(),
                "date", FrenchDay.withTime(now))));
  }
}
