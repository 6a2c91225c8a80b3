package fr.livrestaka.bootstrap.payments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The caller's own name for a refund stands for one refund, of one order and amount. */
class RefundIdsHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");

  private final Person lina = People.register();
  private final String order = paidOrder();
  private final String other = paidOrder();
  private final String id = UUID.randomUUID().toString();

  @Test
  void theSameIsGivenBackOnce() {
    for (int n = 0; n < 2; n++) assertThat(refund(order, 10_000).status()).isEqualTo(202);
    assertThat(ADMIN.client().post(path(order), Map.of("id", id)).status()).isEqualTo(202);
    assertThat(refundable(order)).isEqualTo(25_000);
  }

  @Test
  void anotherAmountPaymentOrOrderIsRefused() {
    refund(order, 10_000);

    Answer otherAmount = refund(order, 9_000);
    assertThat(otherAmount.status()).isEqualTo(409);
    assertThat(otherAmount.json().path("error").asText()).isEqualTo("Identifiant déjà utilisé");
    assertThat(refund(other, 10_000).status()).isEqualTo(409);
    String theirs = TestSql.text("SELECT id FROM payments WHERE commandeId = ?", other);
    assertThat(ADMIN.client().post(path(other), Map.of("id", id, "paymentId", theirs)).status())
        .isEqualTo(409);
    assertThat(TestSql.count("refunds WHERE id = ?", id)).isEqualTo(1);
    assertThat(refundable(other)).isEqualTo(35_000);
  }

  @Test
  void forTwoOrdersAtOnceItIsOneRefund() throws Exception {
    List<Callable<Integer>> calls =
        List.of(() -> refund(order, 10_000).status(), () -> refund(other, 10_000).status());
    assertThat(AtOnce.all(calls)).containsExactlyInAnyOrder(202, 409);
    assertThat(TestSql.count("refunds WHERE id = ?", id)).isEqualTo(1);
  }

  private String paidOrder() {
    String placed = TestOrders.place(lina, "Les vagues");
    String session =
        lina.client()
            .post("/api/payments/create-checkout-session", Map.of("commandeId", placed))
            .json()
            .path("sessionId")
            .asText();
    TestProgram.shared().client().send("POST", "/dev/pay/" + session + "/pay", null, null);
    return placed;
  }

  private Answer refund(String paid, int cents) {
    return ADMIN.client().post(path(paid), Map.of("id", id, "amount", cents));
  }

  private static String path(String paid) {
    return "/api/admin/commandes/" + paid + "/remboursements";
  }

  private static long refundable(String paid) {
    return TestSql.number("SELECT refundable FROM payments WHERE commandeId = ?", paid);
  }
}
