package fr.livrestaka.persistence.orders;

import fr.livrestaka.domain.orders.OrderStatus;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OrderRows extends CrudRepository<OrderRow, String> {
  @Query("SELECT * FROM commandes WHERE id = :id FOR UPDATE")
  Optional<OrderRow> lock(String id);

  List<OrderRow> findByIdIn(Collection<String> ids);

  @Query(
      """
      SELECT * FROM commandes WHERE userId = :client
      ORDER BY createdAt DESC, id DESC LIMIT :size OFFSET :offset
      """)
  List<OrderRow> ofClient(String client, int size, long offset);

  @Query(
      """
      SELECT * FROM commandes WHERE userId = :client AND statut = :status
      ORDER BY createdAt DESC, id DESC LIMIT :size OFFSET :offset
      """)
  List<OrderRow> ofClientIn(String client, OrderStatus status, int size, long offset);

  @Query(
      """
      SELECT * FROM commandes WHERE userId = :client AND createdAt <= :createdAt
        AND (createdAt < :createdAt OR id < :id)
      ORDER BY createdAt DESC, id DESC LIMIT :size
      """)
  List<OrderRow> ofClientBehind(String client, Instant createdAt, String id, int size);

  @Query(
      """
      SELECT * FROM commandes WHERE userId = :client AND statut = :status
        AND createdAt <= :createdAt AND (createdAt < :createdAt OR id < :id)
      ORDER BY createdAt DESC, id DESC LIMIT :size
      """)
  List<OrderRow> ofClientInBehind(
      String client, OrderStatus status, Instant createdAt, String id, int size);

  @Query("SELECT COUNT(*) FROM commandes WHERE userId = :client")
  long countOfClient(String client);

  @Query("SELECT COUNT(*) FROM commandes WHERE userId = :client AND statut = :status")
  long countOfClientIn(String client, OrderStatus status);
}
