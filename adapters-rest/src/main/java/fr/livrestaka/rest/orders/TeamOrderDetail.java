package fr.livrestaka.rest.orders;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.livrestaka.application.orders.OrderDossier;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The full order object with all that belongs to it (contract B 3.2); money in cents. */
@Serdeable
@Schema(name = "TeamOrderDetail")
record TeamOrderDetail(
    @JsonUnwrapped TeamOrderFacts facts,
    @Nullable String correcteurId,
    TeamOrderParts.User user,
    List<TeamOrderParts.AttachedFile> files,
    List<TeamOrderParts.IssuedInvoice> invoices,
    @JsonProperty("_count") TeamOrderParts.Count count,
    @Nullable TeamContract contrat) {

  static TeamOrderDetail of(OrderDossier dossier, @Nullable TeamContract contract) {
    Order order = dossier.order();
    return new TeamOrderDetail(
        TeamOrderFacts.of(order),
        order.correcteurId().map(AccountId::value).orElse(null),
        TeamOrderParts.User.of(dossier.client()),
        dossier.files().stream().map(TeamOrderParts.AttachedFile::of).toList(),
        dossier.invoices().stream().map(TeamOrderParts.IssuedInvoice::of).toList(),
        new TeamOrderParts.Count(dossier.files().size(), dossier.invoices().size()),
        contract);
  }
}
