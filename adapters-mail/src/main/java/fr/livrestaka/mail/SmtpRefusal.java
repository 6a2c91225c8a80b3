package fr.livrestaka.mail;

import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.port.Mailer.MailNotSent;
import fr.livrestaka.application.notifications.port.Mailer.MailServerAway;
import fr.livrestaka.application.shared.PermanentFailure;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Why a mail server did not take a mail (RFC 5321 4.2, RFC 3463). Replies are classified by their
 * codes alone: their texts repeat addresses.
 *
 * @param stage what it answered to
 * @param code three digits, 0 where it did not answer
 * @param status the enhanced code, such as {@code 5.1.1}; may be empty
 * @param isAboutUs whether this program's configuration is at fault, and not the mail
 */
record SmtpRefusal(Stage stage, int code, String status, boolean isAboutUs) {
  enum Stage {
    LOGIN,
    SENDER,
    RECIPIENT,
    MESSAGE,
    OTHER
  }

  private static final Logger LOG = LoggerFactory.getLogger(SmtpRefusal.class);
  private static final Pattern STATUS =
      Pattern.compile("^[0-9]{3}[ -]([0-9]\\.[0-9]{1,3}\\.[0-9]{1,3})");

  /** Bad sequence or command, too weak or missing authentication or encryption. */
  private static final Set<Integer> ABOUT_US = Set.of(502, 503, 523, 530, 534, 535, 538);

  /** The server closes the connection, whatever it was asked (RFC 5321 4.2.1). */
  private static final int CLOSING = 421;

  private static final Pattern RELAY = Pattern.compile("\\brelay|authenticat");

  static SmtpRefusal of(MessagingException failure) {
    if (failure instanceof AuthenticationFailedException) {
      return new SmtpRefusal(Stage.LOGIN, 0, "", true);
    }
    Optional<SMTPAddressFailedException> recipient =
        find(failure, SMTPAddressFailedException.class);
    if (recipient.isPresent()) {
      return of(Stage.RECIPIENT, recipient.get().getReturnCode(), recipient.get());
    }
    return find(failure, SMTPSendFailedException.class)
        .map(refused -> of(stage(refused.getCommand()), refused.getReturnCode(), refused))
        .orElse(new SmtpRefusal(Stage.OTHER, 0, "", false));
  }

  /** Whether the server would say the same to the same mail for ever. */
  boolean isForGood() {
    if (code < 500 || code > 599 || isAboutUs) return false;
    return stage == Stage.RECIPIENT || stage == Stage.MESSAGE || isTooBig();
  }

  /**
   * What to throw.
   *
   * @param cause what the server's refusal came as
   */
  RuntimeException failure(Mail mail, MessagingException cause) {
    if (isForGood()) {
      String what = stage == Stage.RECIPIENT ? "recipient" : "mail";
      return new PermanentFailure(
          ("the mail server refuses the " + what + ": " + code + " " + status).strip());
    }
    if (isAboutUs) {
      LOG.error(
          "The mail server refuses us ({} {} {}): no mail goes out until SMTP_URL and FROM_EMAIL"
              + " suit it",
          stage,
          code,
          status);
    }
    String message = "The mail server did not take " + mail;
    return isAboutThisMail() ? new MailNotSent(message, cause) : new MailServerAway(message, cause);
  }

  /** The server takes others meanwhile: "mailbox full", "come back later" to one recipient. */
  private boolean isAboutThisMail() {
    return code >= 400
        && code != CLOSING
        && !isAboutUs
        && (stage == Stage.RECIPIENT || stage == Stage.MESSAGE);
  }

  private static SmtpRefusal of(Stage stage, int code, MessagingException refused) {
    String text = String.valueOf(refused.getMessage());
    Matcher found = STATUS.matcher(text);
    String status = found.find() ? found.group(1) : "";
    boolean isRefusal = code >= 500;
    boolean isAboutUs =
        isRefusal
            && (ABOUT_US.contains(code)
                || (stage == Stage.SENDER && !isTooBig(code, status))
                || (stage == Stage.RECIPIENT
                    && RELAY.matcher(text.toLowerCase(Locale.ROOT)).find()));
    return new SmtpRefusal(stage, code, status, isAboutUs);
  }

  private boolean isTooBig() {
    return isTooBig(code, status);
  }

  private static boolean isTooBig(int code, String status) {
    return code == 552 || status.equals("5.3.4");
  }

  private static Stage stage(String command) {
    return command.startsWith("MAIL") ? Stage.SENDER : Stage.MESSAGE;
  }

  private static <T extends MessagingException> Optional<T> find(
      MessagingException failure, Class<T> wanted) {
    for (Exception one = failure;
        one instanceof MessagingException next;
        one = next.getNextException()) {
      if (wanted.isInstance(one)) return Optional.of(wanted.cast(one));
    }
    return Optional.empty();
  }
}
