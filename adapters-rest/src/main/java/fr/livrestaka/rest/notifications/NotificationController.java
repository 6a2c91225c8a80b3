package fr.livrestaka.rest.notifications;

import fr.livrestaka.application.notifications.ManageNotifications;
import fr.livrestaka.application.notifications.ReadNotifications;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.notifications.NotificationId;
import fr.livrestaka.rest.shared.Tagged;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A person's own notices (contract C N1–N5). Page numbers that are none fall back or are clamped.
 */
@Controller("/api/notifications")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Notifications")
class NotificationController {
  private static final int DEFAULT_LIMIT = 20;
  private static final int MOST = 100;

  private final ReadNotifications read;
  private final ManageNotifications manageNotifications;
  private final Texts texts;
  private final Tagged tagged;

  NotificationController(
      ReadNotifications read, ManageNotifications manageNotifications, Texts texts, Tagged tagged) {
    this.read = read;
    this.manageNotifications = manageNotifications;
    this.texts = texts;
    this.tagged = tagged;
  }

  @Get
  @Operation(summary = "Notifications du compte, les plus récentes d'abord")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = NotificationList.class)))
  @ApiResponse(responseCode = "304", description = "Rien n'a changé (If-None-Match)")
  HttpResponse<?> list(
      HttpRequest<?> asked,
      Caller caller,
      @QueryValue @Nullable String page,
      @QueryValue @Nullable String limit,
      @QueryValue @Nullable String unreadOnly) {
    PageRequest request =
        new PageRequest(clamped(page, 1, Integer.MAX_VALUE), clamped(limit, DEFAULT_LIMIT, MOST));
    return tagged.answer(
        asked, NotificationList.of(read.list(caller, "true".equals(unreadOnly), request)));
  }

  @Get("/unread-count")
  @Operation(summary = "Nombre de notifications non lues et non expirées")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Count.class)))
  @ApiResponse(responseCode = "304", description = "Rien n'a changé (If-None-Match)")
  HttpResponse<?> unreadCount(HttpRequest<?> asked, Caller caller) {
    return tagged.answer(asked, new Count(read.countUnread(caller)));
  }

  @Patch("/read-all")
  @Operation(summary = "Marque toutes les notifications comme lues")
  Marked markAllRead(Caller caller) {
    return new Marked(texts.get("notifications.all-read"), manageNotifications.markAllRead(caller));
  }

  @AnswersNotFound
  @Forbidden
  @Patch("/{notificationId}/read")
  @Operation(summary = "Marque une notification comme lue")
  Done markRead(Caller caller, String notificationId) {
    manageNotifications.markRead(caller, new NotificationId(notificationId));
    return new Done(texts.get("notifications.read"));
  }

  @AnswersNotFound
  @Forbidden
  @Delete("/{notificationId}")
  @Operation(summary = "Retire une notification")
  Done delete(Caller caller, String notificationId) {
    manageNotifications.delete(caller, new NotificationId(notificationId));
    return new Done(texts.get("notifications.deleted"));
  }

  private static int clamped(@Nullable String text, int otherwise, int most) {
    if (text == null || !text.matches("-?\\d{1,9}")) return otherwise;
    return Math.clamp(Integer.parseInt(text), 1, most);
  }

  /** How many notices are unread. */
  @Serdeable
  record Count(long count) {}

  /** What was done, in words. */
  @Serdeable
  record Done(String message) {}

  /** What was done, in words, and to how many notices. */
  @Serdeable
  record Marked(String message, int count) {}
}
