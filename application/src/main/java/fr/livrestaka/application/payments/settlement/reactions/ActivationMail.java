package fr.livrestaka.application.payments.settlement.reactions;

import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.shared.ClientPage;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.orders.guests.ActivationToken;
import java.util.List;
import java.util.Map;

/** The mail with the link by which a guest who has paid opens his account (contract A R4). */
final class ActivationMail {
  private ActivationMail() {}

  /**
   * @param template what the mail says besides the link
   */
  static Mail of(
      String template, Account account, ActivationToken token, Delivery delivery, Site site) {
    return new Mail(
        delivery.id(),
        account.email(),
        template,
        Map.of("prenom", account.prenom(), "link", site.link(ClientPage.ACTIVATION, token.value())),
        List.of());
  }
}
