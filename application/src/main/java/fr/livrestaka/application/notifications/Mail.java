package fr.livrestaka.application.notifications;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mail to be rendered from a template and sent.
 *
 * @param id stable over repeated attempts; becomes the Message-ID
 * @param to the recipient's address
 * @param template name of the template, for example {@code password-reset}; the adapter has one
 *     HTML and one text form of each
 * @param values what the template shows; a value named {@code link} and the like is an absolute
 *     address
 * @param replyTo who answers are for, where that is not the sender; left out of the mail where no
 *     mail can be sent there
 */
public record Mail(
    String id,
    String to,
    String template,
    Map<String, String> values,
    List<MailAttachment> attachments,
    Optional<String> replyTo) {
  public Mail {
    values = Map.copyOf(values);
    attachments = List.copyOf(attachments);
  }

  /** A mail that is answered to its sender. */
  public Mail(
      String id,
      String to,
      String template,
      Map<String, String> values,
      List<MailAttachment> attachments) {
    this(id, to, template, values, attachments, Optional.empty());
  }

  /** The same, answered to this address. */
  public Mail answeredTo(String address) {
    return new Mail(id, to, template, values, attachments, Optional.of(address));
  }

  @Override
  public String toString() {
    return "Mail[" + id + ", " + template + "]";
  }
}
