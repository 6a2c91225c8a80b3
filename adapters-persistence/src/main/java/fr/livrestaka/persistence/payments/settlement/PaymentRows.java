package fr.livrestaka.persistence.payments.settlement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PaymentRows extends CrudRepository<PaymentRow, String> {
  Optional<PaymentRow> findByIdForUpdate(String id);

  Optional<PaymentRow> findByStripeSessionId(String session);

  Optional<PaymentRow> findByStripePaymentIntentId(String intent);

  Optional<PaymentRow> findByStripePaymentIntentIdForUpdate(String intent);

  List<PaymentRow> findByCommandeIdOrderByPaidAtAscAndIdAsc(String order);

  @Query("UPDATE payments SET refundable = :refundable WHERE id = :id")
  int reserve(String id, long refundable);
}
