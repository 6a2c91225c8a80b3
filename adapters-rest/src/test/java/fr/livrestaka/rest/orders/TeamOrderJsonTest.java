package fr.livrestaka.rest.orders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.orders.ClientOrder;
import fr.livrestaka.application.orders.OrderDossier;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderRequest;
import fr.livrestaka.domain.shared.Money;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Clients read these fields by name, and expect {@code null} where nothing is known. */
class TeamOrderJsonTest {
  private static final Instant DAY = Instant.parse("2026-03-05T10:00:00Z");
  private static final String TIME = "\"2026-03-05T10:00:00Z\"";
  private static final String ORDER =
      "\"id\":\"c\",\"userId\":\"u\",\"titre\":\"Roman\",\"description\":null,\"fichierUrl\":null,"
          + "\"statut\":\"EN_ATTENTE\",\"noteClient\":null,\"noteCorrecteur\":null,\"createdAt\":"
          + TIME
          + ",\"updatedAt\":"
          + TIME
          + ",\"paymentStatus\":null,\"stripeSessionId\":null,\"amount\":null,\"dateEcheance\":null,"
          + "\"dateFinition\":null,\"priorite\":\"NORMALE\",\"packType\":\"kdp\","
          + "\"pagesDeclarees\":12,\"pagesVerifiees\":null,\"prixEstime\":4500,\"prixFinal\":null,";

  private final ObjectMapper json =
      ObjectMapper.create(Map.of("micronaut.serde.serialization.inclusion", "always"));

  @Test
  void anOrderInTheTeamsList() throws IOException {
    ClientOrder order =
        new ClientOrder(order(), new ClientOrder.Client("u", "Ève", "Roux", "eve@example.org"));
    assertThat(json.writeValueAsString(TeamOrderLine.of(order)))
        .isEqualTo(
            "{"
                + ORDER
                + "\"user\":{\"id\":\"u\",\"prenom\":\"Ève\",\"nom\":\"Roux\","
                + "\"email\":\"eve@example.org\"}}");
  }

  @Test
  void anOrderInFull() throws IOException {
    Account client =
        Account.register(
                new AccountId("u"), "Ève", "Roux", "eve@example.org", "hash", Optional.empty(), DAY)
            .state();
    OrderDossier dossier = new OrderDossier(order(), client, List.of(), List.of());
    assertThat(json.writeValueAsString(TeamOrderDetail.of(dossier, null)))
        .isEqualTo(
            "{"
                + ORDER
                + "\"correcteurId\":null,\"user\":{\"id\":\"u\",\"prenom\":\"Ève\",\"nom\":\"Roux\","
                + "\"email\":\"eve@example.org\",\"role\":\"USER\",\"isActive\":true,"
                + "\"telephone\":null,\"adresse\":null,\"avatar\":null,\"createdAt\":"
                + TIME
                + ",\"updatedAt\":"
                + TIME
                + "},\"files\":[],\"invoices\":[],\"_count\":{\"files\":0,\"invoices\":0},"
                + "\"contrat\":null}");
  }

  private static Order order() {
    OrderRequest request =
        new OrderRequest(
            "Roman",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("kdp"),
            Optional.of(12),
            Optional.of(Money.ofCents(4_500)));
    return Order.place(new OrderId("c"), new AccountId("u"), request, Optional.empty(), DAY);
  }
}
