package fr.livrestaka.application.notifications;

import java.util.List;
import java.util.Map;

/**
 * A mail to be rendered from a template and sent.
 *
 * @param id stable over repeated attempts; becomes the Message-ID
 * @param to the recipient's address
 * @param template name of the template, for example {@code password-reset}; the adapter has one
 *     HTML and one text form of each
 * @param values what the template shows; a value named {@code link} and the like is an absolute
 *     address
 */
public record Mail(
    String id,
    String to,
    String template,
    Map<String, String> values,
    List<MailAttachment> attachments) {
  public Mail {
    values = Map.copyOf(values);
    attachments = List.copyOf(attachments);
  }

  @Override
  public String toString() {
    return "Mail[" + id + ", " + template + "]";
  }
}
