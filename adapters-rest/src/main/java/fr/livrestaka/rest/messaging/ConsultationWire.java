package fr.livrestaka.rest.messaging;

import fr.livrestaka.domain.messaging.MessageStatus;
import fr.livrestaka.domain.messaging.requests.ConsultationRequest;
import fr.livrestaka.domain.messaging.requests.ConsultationSlots;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.rest.shared.body.EmptyIfAbsent;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Consultation requests on the wire. */
final class ConsultationWire {
  private static final String DEFAULT_SOURCE = "landing_page";

  private ConsultationWire() {}

  /** What a visitor asks for. */
  @Introspected
  @Schema(name = "ConsultationToBook")
  record ToBook(
      @Schema(maxLength = 100) @EmptyIfAbsent String firstName,
      @Schema(maxLength = 100) @EmptyIfAbsent String lastName,
      @Schema(format = "email") @EmptyIfAbsent String email,
      @Schema(maxLength = 20) @EmptyIfAbsent String phone,
      @Schema(example = "2031-03-04") @EmptyIfAbsent String date,
      @Schema(example = "09:30") @EmptyIfAbsent String time,
      @Schema(maxLength = 5000) @Nullable String message,
      @Schema(description = "`landing_page`, ou `client_space`") @Nullable String source) {

    ConsultationRequest request() {
      return new ConsultationRequest(
          firstName.strip(),
          lastName.strip(),
          email.strip(),
          phone.strip(),
          date.strip(),
          time.strip(),
          Optional.ofNullable(message).filter(text -> !text.isBlank()),
          Optional.ofNullable(source).filter(text -> !text.isEmpty()).orElse(DEFAULT_SOURCE));
    }
  }

  /** What became of a request. */
  @Introspected
  @Schema(name = "ConsultationToProcess")
  record ToProcess(
      @Schema(implementation = MessageStatus.class, description = "Sans valeur : LU")
          @Nullable String status,
      @Nullable String adminNote) {

    /**
     * @throws InvalidInput where it is no status that a sent message can have
     */
    MessageStatus newStatus() {
      String name = Optional.ofNullable(status).filter(text -> !text.isEmpty()).orElse("LU");
      List<MessageStatus> allowed = MessageStatus.ofSentMessages();
      return allowed.stream()
          .filter(known -> known.name().equals(name))
          .findFirst()
          .orElseThrow(() -> new InvalidInput(Violation.notOneOf("status", allowed)));
    }

    Optional<String> note() {
      return Optional.ofNullable(adminNote);
    }
  }

  /** The request has been received. */
  @Serdeable
  @Schema(name = "ConsultationBooked")
  record Booked(boolean success, String message, Booking data) {}

  /** The id of the message that it became, and the moment that is meant. */
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
}
