package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What somebody writes, whoever will receive it.
 *
 * @param subject 1 to 255 characters
 * @param content may be empty where something is attached; at most 65 535 bytes
 * @param attachments ids of files
 * @param parent the message that it answers
 */
public record MessageDraft(
    Optional<String> subject,
    String content,
    List<String> attachments,
    DisplayIdentity display,
    Optional<MessageId> parent) {
  private static final int LONGEST_SUBJECT = 255;
  private static final int MOST_BYTES = 65_535;

  public MessageDraft {
    attachments = List.copyOf(attachments);
  }

  /**
   * @throws InvalidInput where there is neither text nor attachment, or something is too long
   */
  public static MessageDraft of(
      Optional<String> subject,
      String content,
      List<String> attachments,
      DisplayIdentity display,
      Optional<MessageId> parent) {
    if (content.isBlank() && attachments.isEmpty()) {
      throw new InvalidInput(Violation.custom("content", "messaging.content-required"));
    }
    return ofDraft(subject, content, attachments, display, parent);
  }

  /**
   * As {@link #of}, but it may still be empty.
   *
   * @throws InvalidInput where something is too long
   */
  public static MessageDraft ofDraft(
      Optional<String> subject,
      String content,
      List<String> attachments,
      DisplayIdentity display,
      Optional<MessageId> parent) {
    requireFits(content);
    Attachments.requireWellFormed(attachments);
    return new MessageDraft(checkedSubject(subject), content, attachments, display, parent);
  }

  /** A text without a subject and without attachments. */
  public static MessageDraft ofText(String content) {
    return of(Optional.empty(), content, List.of(), DisplayIdentity.NONE, Optional.empty());
  }

  /** The same, with this subject where it has none; the subject is cut to its limit. */
  public MessageDraft withDefaultSubject(String otherwise) {
    return new MessageDraft(
        Optional.of(subject.orElse(cut(otherwise))), content, attachments, display, parent);
  }

  /** The same, with another name shown as the writer's. */
  public MessageDraft under(DisplayIdentity other) {
    return new MessageDraft(subject, content, attachments, other, parent);
  }

  static void requireFits(String content) {
    if (content.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw new InvalidInput(Violation.tooLong("content", MOST_BYTES));
    }
  }

  static Optional<String> checkedSubject(Optional<String> subject) {
    Optional<String> trimmed = subject.map(String::strip).filter(text -> !text.isEmpty());
    if (trimmed.filter(text -> length(text) > LONGEST_SUBJECT).isPresent()) {
      throw new InvalidInput(Violation.tooLong("subject", LONGEST_SUBJECT));
    }
    return trimmed;
  }

  private static String cut(String text) {
    return length(text) <= LONGEST_SUBJECT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_SUBJECT));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  @Override
  public String toString() {
    return "MessageDraft";
  }
}
