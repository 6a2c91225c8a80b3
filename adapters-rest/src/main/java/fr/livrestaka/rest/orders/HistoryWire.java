package fr.livrestaka.rest.orders;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.StatusChange;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The changes of status of an order. */
final class HistoryWire {
  private static final String TEAM = "TEAM";

  private HistoryWire() {}

  /** The steps as their client sees them, oldest first. */
  @Serdeable
  @Schema(name = "OrderHistory")
  record OwnHistory(String message, List<OwnStep> historique) {
    static OwnHistory of(String message, List<StatusChange> steps) {
      return new OwnHistory(message, steps.stream().map(OwnStep::of).toList());
    }
  }

  /** One step; the team's member who took it is not named. */
  @Serdeable
  @Schema(name = "OrderHistoryStep")
  record OwnStep(String ancienStatut, String nouveauStatut, String auteur, Instant date) {
    static OwnStep of(StatusChange step) {
      return new OwnStep(
          step.from().name(), step.to().name(), shown(step.actor().part()), step.at());
    }

    private static String shown(Actor.Part part) {
      return switch (part) {
        case ADMIN, CORRECTOR -> TEAM;
        case CLIENT, PAYMENT, SYSTEM -> part.name();
      };
    }
  }

  /** The steps as administrators see them, oldest first. */
  @Serdeable
  @Schema(name = "TeamOrderHistory")
  record TeamHistory(String message, List<TeamStep> historique) {
    static TeamHistory of(String message, List<StatusChange> steps) {
      return new TeamHistory(message, steps.stream().map(TeamStep::of).toList());
    }
  }

  /** One step, and who took it. */
  @Serdeable
  @Schema(name = "TeamOrderHistoryStep")
  record TeamStep(
      String ancienStatut,
      String nouveauStatut,
      String auteur,
      @Nullable String auteurId,
      Instant date) {
    static TeamStep of(StatusChange step) {
      return new TeamStep(
          step.from().name(),
          step.to().name(),
          step.actor().part().name(),
          step.actor().id().map(AccountId::value).orElse(null),
          step.at());
    }
  }
}
