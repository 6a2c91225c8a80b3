package fr.livrestaka.application.payments.settlement.reactions;

import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.shared.ClientPage;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.orders.guests.ActivationToken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mail with the link by which a guest who has paid opens his account (contract A R4). */
final class ActivationMail {
  private ActivationMail() {}

  /**
   * @param template what the mail says besides the link
   * @param withdraw where the contract about the guest's order can be withdrawn from (C. conso.
   *     L221-21)
   */
  static Mail of(
      String template,
      Account account,
      ActivationToken token,
      Delivery delivery,
      Site site,
      Optional<String> withdraw) {
    Map<String, String> values = new HashMap<>();
    values.put("prenom", account.prenom());
    values.put("link", site.link(ClientPage.ACTIVATION, token.value()));
    withdraw.ifPresent(page -> values.put("withdraw", page));
    return new Mail(delivery.id(), account.email(), template, values, List.of());
  }
}
