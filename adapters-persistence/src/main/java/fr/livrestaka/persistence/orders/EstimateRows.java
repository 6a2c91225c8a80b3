package fr.livrestaka.persistence.orders;

import fr.livrestaka.domain.orders.estimates.EstimateStatus;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EstimateRows extends CrudRepository<EstimateRow, String> {
  Optional<EstimateRow> findByTokenHash(String tokenHash);

  Optional<EstimateRow> findFirstByCommandeIdOrderBySentAtDescAndIdDesc(String order);

  @Query("UPDATE estimates SET status = :status, answeredAt = :answeredAt WHERE id = :id")
  int move(String id, EstimateStatus status, @Nullable Instant answeredAt);

  @Query("UPDATE estimates SET tokenHash = :tokenHash WHERE id = :id AND status = 'SENT'")
  int link(String id, String tokenHash);

  @Query(
      """
      SELECT * FROM estimates WHERE status = 'SENT' AND validUntil <= :now
      ORDER BY validUntil, id LIMIT :most
      """)
  List<EstimateRow> overdue(Instant now, int most);
}
