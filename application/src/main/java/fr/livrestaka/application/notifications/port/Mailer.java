package fr.livrestaka.application.notifications.port;

import fr.livrestaka.application.notifications.Mail;

/** Hands a mail to the mail server. Never inside a transaction. */
public interface Mailer {
  /**
   * @throws MailNotSent where the server refuses or cannot be reached; try again later
   */
  void send(Mail mail);

  /** The mail could not be handed over. */
  final class MailNotSent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MailNotSent(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
