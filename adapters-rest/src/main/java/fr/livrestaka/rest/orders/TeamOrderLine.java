package fr.livrestaka.rest.orders;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.livrestaka.application.orders.ClientOrder;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** The full order object of contract B §0, with its client; money in cents. */
@Serdeable
@Schema(name = "TeamOrderLine")
public record TeamOrderLine(@JsonUnwrapped TeamOrderFacts facts, User user) {

  /** Whose order it is. */
  @Serdeable
  @Schema(name = "TeamOrderClient")
  record User(String id, String prenom, String nom, String email) {}

  public static TeamOrderLine of(ClientOrder found) {
    ClientOrder.Client client = found.client();
    return new TeamOrderLine(
        TeamOrderFacts.of(found.order()),
        new User(client.id(), client.prenom(), client.nom(), client.email()));
  }
}
