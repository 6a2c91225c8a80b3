package fr.livrestaka.rest.messaging;

import fr.livrestaka.domain.messaging.MessageStatus;
import fr.livrestaka.domain.messaging.requests.ConsultationRequest;
import fr.livrestaka.domain.messaging.requests.ConsultationSlots;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.rest.shared.JsonBody;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Consultation requests on the wire. */
final class ConsultationWire {
  private static final List<MessageStatus> ALLOWED =
      Arrays.stream(MessageStatus.values())
          .filter(status -> status != MessageStatus.BROUILLON)
          .toList();

  private ConsultationWire() {}

  /** What a visitor asks for. */
  @Schema(name = "ConsultationToBook")
  record ToBook(
      @Schema(maxLength = 100) String firstName,
      @Schema(maxLength = 100) String lastName,
      @Schema(format = "email") String email,
      @Schema(maxLength = 20) String phone,
      @Schema(example = "2031-03-04") String date,
      @Schema(example = "09:30") String time,
      @Schema(maxLength = 5000) @Nullable String message,
      @Schema(description = "`landing_page`, ou `client_space`") @Nullable String source) {}

  /** What became of a request. */
  @Schema(name = "ConsultationToProcess")
  record ToProcess(
      @Schema(description = "Sans valeur : LU") @Nullable MessageStatus status,
      @Nullable String adminNote) {}

  /** The request has come. */
  @Serdeable
  @Schema(name = "ConsultationBooked")
  record Booked(boolean success, String message, Booking data) {}

  /** Which message it became, and the moment that is meant. */
  @Serdeable
  @Schema(name = "ConsultationBooking")
  record Booking(String messageId, Instant requestedDateTime) {}

  /** Half-hours of a day. */
  @Serdeable
  @Schema(name = "ConsultationSlots")
  record Slots(boolean success, String date, List<Slot> slots) {
    static Slots of(String date) {
      return new Slots(
          true,
          date,
          ConsultationSlots.ALL.stream()
              .map(slot -> new Slot(slot.time(), slot.available()))
              .toList());
    }
  }

  /** A half-hour. */
  @Serdeable
  @Schema(name = "ConsultationSlot")
  record Slot(String time, boolean available) {}

  /** Requests, the newest first. */
  @Serdeable
  @Schema(name = "ConsultationList")
  record Listing(boolean success, List<MessageWire> data) {}

  /** A request in its new state. */
  @Serdeable
  @Schema(name = "ConsultationProcessed")
  record Processed(boolean success, String message, MessageWire data) {}

  static ConsultationRequest request(JsonBody body) {
    return new ConsultationRequest(
        text(body, "firstName"),
        text(body, "lastName"),
        text(body, "email"),
        text(body, "phone"),
        text(body, "date"),
        text(body, "time"),
        body.text("message").filter(message -> !message.isBlank()),
        body.text("source").filter(source -> !source.isEmpty()).orElse("landing_page"));
  }

  /**
   * @throws InvalidInput where it is no state that a sent message can have
   */
  static MessageStatus status(JsonBody body) {
    String name = body.text("status").filter(text -> !text.isEmpty()).orElse("LU");
    return Arrays.stream(MessageStatus.values())
        .filter(status -> status != MessageStatus.BROUILLON && status.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidInput(Violation.notOneOf("status", ALLOWED)));
  }

  private static String text(JsonBody body, String field) {
    return body.text(field).map(String::strip).orElse("");
  }
}
