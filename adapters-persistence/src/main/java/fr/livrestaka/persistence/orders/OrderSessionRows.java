package fr.livrestaka.persistence.orders;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OrderSessionRows extends GenericRepository<OrderRow, String> {
  @Query(
      value =
          "SELECT id FROM commandes WHERE stripeSessionId = :session ORDER BY createdAt LIMIT 1",
      nativeQuery = true)
  Optional<String> orderOf(String session);

  /** The ids of the orders, placed or waiting for their payment, that the session belongs to. */
  @Query(
      value =
          """
          SELECT id FROM commandes WHERE stripeSessionId = :session AND userId = :account
          UNION ALL
          SELECT id FROM pending_commandes WHERE stripeSessionId = :session AND userId = :account
          """,
      nativeQuery = true)
  List<String> ofAccount(String session, String account);
}
