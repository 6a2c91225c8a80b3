package fr.livrestaka.application.notifications.port;

import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.shared.PeerUnavailable;

/** Hands a mail to the mail server. Never inside a transaction. */
public interface Mailer {
  /**
   * @throws MailNotSent where the server does not take the mail now; try again later
   * @throws MailServerAway where the server would take none
   * @throws fr.livrestaka.application.shared.PermanentFailure where it never will
   */
  void send(Mail mail);

  /** The mail could not be handed over now. */
  class MailNotSent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MailNotSent(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** The server cannot be reached, does not answer, or takes no mail from this program now. */
  final class MailServerAway extends MailNotSent implements PeerUnavailable {
    private static final long serialVersionUID = 1L;

    public MailServerAway(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
