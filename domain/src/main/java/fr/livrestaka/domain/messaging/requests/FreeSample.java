package fr.livrestaka.domain.messaging.requests;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.EmailAddress;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.Visitor;
import fr.livrestaka.domain.messaging.events.FreeSampleRequested;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NextState;
import fr.livrestaka.domain.shared.Violation;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A visitor wants some pages corrected for free (contract A 3.3).
 *
 * @param nom 1 to 100 characters
 * @param email lower case
 * @param telephone at least one character
 * @param genre at most 100 characters
 * @param description at most 2000 characters
 */
public record FreeSample(
    String nom,
    String email,
    String telephone,
    Optional<String> genre,
    Optional<String> description) {
  /**
   * Trims the values and checks them.
   *
   * @throws InvalidInput with the first rule that is broken
   */
  public static FreeSample of(
      String nom,
      String email,
      String telephone,
      Optional<String> genre,
      Optional<String> description) {
    String address = required("email", email, EmailAddress.MAX_LENGTH);
    EmailAddress.check("email", address);
    return new FreeSample(
        required("nom", nom, 100),
        address.toLowerCase(Locale.ROOT),
        required("telephone", telephone, 100),
        optional("genre", genre, 100),
        optional("description", description, 2000));
  }

  /**
   * The file that came with it.
   *
   * @param size in bytes
   * @param url its address, for the mail to the team
   */
  public record Sent(String filename, String mimeType, long size, String url) {
    private static final Sent NOTHING = new Sent("", "", 0, "");
  }

  /**
   * The message that asks an administrator; two mails tell of it, in the place of a notice.
   *
   * @param file empty where there is none, or it could not be kept
   */
  public NextState<Message> message(
      MessageId id,
      ConversationId conversation,
      AccountId admin,
      MessageDraft text,
      Optional<Sent> file,
      Instant now) {
    Sent sent = file.orElse(Sent.NOTHING);
    return NextState.of(
        Message.fromVisitor(id, conversation, visitor(), admin, text, now).state(),
        new FreeSampleRequested(
            conversation.value(),
            nom,
            email,
            telephone,
            genre.orElse(""),
            description.orElse(""),
            sent.filename(),
            sent.mimeType(),
            sent.size(),
            sent.url()));
  }

  /** Who asks; the number is in the message alone. */
  public Visitor visitor() {
    return new Visitor(email, Optional.of(nom), Optional.empty());
  }

  private static String required(String field, String value, int most) {
    return optional(field, Optional.of(value), most)
        .orElseThrow(() -> new InvalidInput(Violation.required(field)));
  }

  private static Optional<String> optional(String field, Optional<String> value, int most) {
    Optional<String> trimmed = value.map(String::strip).filter(text -> !text.isEmpty());
    if (trimmed.filter(text -> text.codePointCount(0, text.length()) > most).isPresent()) {
      throw new InvalidInput(Violation.tooLong(field, most));
    }
    return trimmed;
  }

  @Override
  public String toString() {
    return "FreeSample";
  }
}
