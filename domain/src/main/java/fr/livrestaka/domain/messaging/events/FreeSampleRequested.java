package fr.livrestaka.domain.messaging.events;

import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/**
 * A visitor has asked for a free sample; two mails follow.
 *
 * @param genre empty where the visitor did not give one; so is the description
 * @param fileUrl address of the file that was sent; empty where there is none, and so are its name
 *     and type
 */
public record FreeSampleRequested(
    String conversation,
    String nom,
    String email,
    String telephone,
    String genre,
    String description,
    String filename,
    String mimeType,
    long fileSize,
    String fileUrl)
    implements DomainEvent {
  @Override
  public String toString() {
    return "FreeSampleRequested[" + conversation + "]";
  }

  @Override
  public Optional<String> subject() {
    return Optional.of("conversation:" + conversation);
  }
}
