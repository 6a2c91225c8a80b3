package fr.livrestaka.rest.orders;

import fr.livrestaka.application.orders.OrderDossier;
import fr.livrestaka.domain.accounts.Account;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What belongs to an order, as the team sees it. */
public final class TeamOrderParts {
  private TeamOrderParts() {}

  /** The client's account. */
  @Serdeable
  @Schema(name = "TeamOrderUser")
  record User(
      String id,
      String prenom,
      String nom,
      String email,
      String role,
      boolean isActive,
      @Nullable String telephone,
      @Nullable String adresse,
      @Nullable String avatar,
      Instant createdAt,
      Instant updatedAt) {
    public static User of(Account account) {
      return new User(
          account.id().value(),
          account.prenom(),
          account.nom(),
          account.email(),
          account.role().name(),
          account.isActive(),
          account.telephone().orElse(null),
          account.adresse().orElse(null),
          account.avatar().orElse(null),
          account.createdAt(),
          account.updatedAt());
    }
  }

  /** A file of the order; size in bytes. */
  @Serdeable
  @Schema(name = "TeamOrderFile")
  public record AttachedFile(
      String id, String filename, String url, String mimeType, int size, Instant createdAt) {
    public static AttachedFile of(OrderDossier.AttachedFile file) {
      return new AttachedFile(
          file.id(), file.filename(), file.url(), file.mimeType(), file.size(), file.createdAt());
    }
  }

  /** An invoice of the order; cents, tax included. */
  @Serdeable
  @Schema(name = "TeamOrderInvoice")
  record IssuedInvoice(String id, String number, long amount, String status, Instant createdAt) {
    public static IssuedInvoice of(OrderDossier.IssuedInvoice invoice) {
      return new IssuedInvoice(
          invoice.id(),
          invoice.number(),
          invoice.amount().cents(),
          invoice.status(),
          invoice.createdAt());
    }
  }

  /** How many there are. */
  @Serdeable
  @Schema(name = "TeamOrderCount")
  record Count(int files, int invoices) {}
}
