package fr.livrestaka.domain.messaging.requests;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.EmailAddress;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.Visitor;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NextState;
import fr.livrestaka.domain.shared.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody wants to talk at a certain time (contract C C1). Nothing is reserved.
 *
 * @param date {@code YYYY-MM-DD}, in Paris, as the time
 * @param time {@code HH:MM}
 * @param source {@code landing_page} or {@code client_space}
 */
public record ConsultationRequest(
    String firstName,
    String lastName,
    String email,
    String phone,
    String date,
    String time,
    Optional<String> message,
    String source) {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);

  /**
   * @throws InvalidInput with every rule that is broken; the time must lie after {@code now}
   */
  public ConsultationRequest checkedAt(Instant now) {
    List<Violation> violations = new ArrayList<>();
    require(violations, "firstName", firstName, 100);
    require(violations, "lastName", lastName, 100);
    EmailAddress.violation("email", email).ifPresent(violations::add);
    require(violations, "phone", phone, 20);
    require(violations, "date", date, 10);
    require(violations, "time", time, 5);
    if (message.filter(text -> text.length() > 5000).isPresent()) {
      violations.add(Violation.tooLong("message", 5000));
    }
    List<ConsultationSource> sources = List.of(ConsultationSource.values());
    if (sources.stream().noneMatch(known -> known.name().equals(source))) {
      violations.add(Violation.notOneOf("source", sources));
    }
    if (!violations.isEmpty()) throw new InvalidInput(violations);
    if (!at().isAfter(now)) throw refused("messaging.date-not-in-future");
    return this;
  }

  /**
   * The moment that is meant.
   *
   * @throws InvalidInput where date or time cannot be read, or the clocks in Paris skip that hour;
   *     of an hour that they show twice, the first is meant
   */
  public Instant at() {
    LocalDateTime wanted = wanted();
    if (PARIS.getRules().getValidOffsets(wanted).isEmpty()) {
      throw refused("messaging.hour-skipped");
    }
    return wanted.atZone(PARIS).toInstant();
  }

  private LocalDateTime wanted() {
    try {
      return LocalDate.parse(date, DATE).atTime(LocalTime.parse(time, TIME));
    } catch (DateTimeParseException e) {
      throw refused("messaging.date-unreadable");
    }
  }

  public String name() {
    return firstName.strip() + " " + lastName.strip();
  }

  /** The message that asks an administrator. */
  public NextState<Message> message(
      MessageId id, ConversationId conversation, AccountId admin, String text, Instant now) {
    return Message.consultationRequest(
        id,
        conversation,
        new Visitor(email, Optional.of(cut(name())), Optional.empty()),
        admin,
        MessageDraft.ofText(text),
        Map.of("consultationRequest", values()),
        now);
  }

  private Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("firstName", firstName);
    values.put("lastName", lastName);
    values.put("email", email);
    values.put("phone", phone);
    values.put("requestedDate", date);
    values.put("requestedTime", time);
    values.put("message", message.orElse(""));
    values.put("source", source);
    return values;
  }

  private static String cut(String name) {
    return name.codePointCount(0, name.length()) <= 100
        ? name
        : name.substring(0, name.offsetByCodePoints(0, 100));
  }

  private static void require(List<Violation> into, String field, String value, int most) {
    if (value.isBlank()) into.add(Violation.required(field));
    else if (value.codePointCount(0, value.length()) > most) {
      into.add(Violation.tooLong(field, most));
    }
  }

  private static InvalidInput refused(String code) {
    return new InvalidInput(Violation.custom("date", code));
  }

  @Override
  public String toString() {
    return "ConsultationRequest";
  }
}
