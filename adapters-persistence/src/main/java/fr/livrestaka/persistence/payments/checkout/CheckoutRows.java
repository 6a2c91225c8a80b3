package fr.livrestaka.persistence.payments.checkout;

import fr.livrestaka.domain.payments.checkout.CheckoutStatus;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CheckoutRows extends CrudRepository<CheckoutRow, String> {
  Optional<CheckoutRow> findByStripeSessionId(String session);

  Optional<CheckoutRow> findByIdForUpdate(String id);

  @Query(
      """
      SELECT * FROM checkouts WHERE commandeId = :order AND status = 'OPEN'
      ORDER BY createdAt DESC, id DESC FOR UPDATE
      """)
  List<CheckoutRow> lockOpenOfOrder(String order);

  @Query(
      """
      SELECT * FROM checkouts WHERE pendingCommandeId = :guestOrder AND status = 'OPEN'
      ORDER BY createdAt DESC, id DESC FOR UPDATE
      """)
  List<CheckoutRow> lockOpenOfGuestOrder(String guestOrder);

  @Query("SELECT * FROM checkouts WHERE userId = :payer AND status = 'OPEN' ORDER BY id FOR UPDATE")
  List<CheckoutRow> lockOpenOfPayer(String payer);

  @Query(
      "UPDATE checkouts SET status = :status, stripeSessionId = :session, url = :url WHERE id = :id")
  int move(String id, CheckoutStatus status, @Nullable String session, @Nullable String url);

  @Query("DELETE FROM checkouts WHERE id = :id AND status <> 'PAID'")
  int removeUnpaid(String id);

  @Query(
      """
      SELECT * FROM checkouts WHERE status = 'OPEN' AND createdAt < :instant
        AND createdAt >= :from AND (createdAt > :from OR id > :behind)
      ORDER BY createdAt, id LIMIT :most
      """)
  List<CheckoutRow> openBefore(Instant instant, Instant from, String behind, int most);

  @Query("UPDATE checkouts SET doubtedAt = :now WHERE id = :id AND doubtedAt IS NULL")
  int noteDoubt(String id, Instant now);
}
