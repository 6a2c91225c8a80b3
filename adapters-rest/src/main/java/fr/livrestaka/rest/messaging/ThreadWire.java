package fr.livrestaka.rest.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.livrestaka.application.messaging.LastMessage;
import fr.livrestaka.application.messaging.OwnThread;
import fr.livrestaka.application.messaging.ThreadView;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ThreadRef;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A thread in a list (contract C M3). */
@Serdeable
@Schema(name = "MessageThread")
record ThreadWire(
    String threadId,
    With withUser,
    Last lastMessage,
    int unreadCount,
    int totalMessages,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean isVisitor,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean isAdminThread) {

  /** Whom the thread is with. */
  @Serdeable
  @Schema(name = "ThreadPartner")
  record With(
      String id,
      String name,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String email,
      @Nullable String avatar,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean isVisitor,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean isAdmin) {}

  /** The newest message. */
  @Serdeable
  @Schema(name = "LastMessage")
  record Last(String id, String content, Instant createdAt, @Nullable String senderId) {
    static Last of(LastMessage last) {
      return new Last(
          last.id().value(),
          last.content(),
          last.createdAt(),
          last.sender().map(AccountId::value).orElse(null));
    }
  }

  /**
   * @param nameless for a visitor who gave no name, and for an account that is gone
   */
  static ThreadWire of(ThreadView view, String nameless) {
    boolean visitor = view.correspondent().isVisitor();
    return new ThreadWire(
        view.threadId(),
        new With(
            view.threadId(),
            view.name().filter(name -> !name.isBlank()).orElse(nameless),
            visitor ? view.threadId() : null,
            view.avatar().orElse(null),
            visitor,
            null),
        Last.of(view.last()),
        view.unread(),
        view.total(),
        visitor,
        null);
  }

  /**
   * @param team what the team is called
   */
  static ThreadWire of(OwnThread own, String team) {
    return new ThreadWire(
        ThreadRef.WITH_TEAM,
        new With(ThreadRef.WITH_TEAM, team, null, null, null, true),
        Last.of(own.last()),
        own.unread(),
        own.total(),
        null,
        true);
  }
}
