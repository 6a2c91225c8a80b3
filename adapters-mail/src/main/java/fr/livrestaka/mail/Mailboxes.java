package fr.livrestaka.mail;

import fr.livrestaka.application.shared.PermanentFailure;
import fr.livrestaka.domain.accounts.EmailAddress;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Addresses in the form in which a mail server gets them. */
final class Mailboxes {
  private Mailboxes() {}

  /**
   * @param address as it is stored
   * @return the same address with its domain in ASCII
   * @throws PermanentFailure where no mail can be sent to it, or where what the mail library makes
   *     of it is not what was given
   */
  static InternetAddress of(String address) {
    String wire = EmailAddress.sendable(address).orElseThrow(Mailboxes::notSendable);
    InternetAddress parsed = parsed(wire);
    if (!wire.equals(parsed.getAddress()) || parsed.getPersonal() != null) throw notSendable();
    return parsed;
  }

  private static InternetAddress parsed(String wire) {
    try {
      return new InternetAddress(wire, true);
    } catch (AddressException e) {
      throw notSendable();
    }
  }

  private static PermanentFailure notSendable() {
    return new PermanentFailure("no mail can be sent to this address");
  }
}
