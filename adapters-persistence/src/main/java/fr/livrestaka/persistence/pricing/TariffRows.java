package fr.livrestaka.persistence.pricing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TariffRows extends CrudRepository<TariffRow, String> {
  List<TariffRow> findByActifTrueOrderByOrdreAscAndCreatedAtAsc();

  Optional<TariffRow> findByIdForUpdate(String id);

  /** MariaDB knows no {@code FOR SHARE}. */
  @Query("SELECT * FROM tarifs WHERE id = :id LOCK IN SHARE MODE")
  Optional<TariffRow> hold(String id);

  boolean existsByNomAndIdNotEqual(String nom, String id);

  @Query(value = "UPDATE price_list SET changes = changes + 1 WHERE id = 1", nativeQuery = true)
  int touchList();

  @Query(
      """
      UPDATE tarifs SET stripeProductId = :product, stripePriceId = :price
      WHERE id = :id AND updatedAt = :published
      """)
  int storeStripeIds(String id, Instant published, String product, @Nullable String price);

  /** One of the orders that nobody has paid yet and that name the tariff. */
  @Query(
      value =
          "SELECT id FROM pending_commandes WHERE serviceId = :tariff AND isProcessed = 0 LIMIT 1",
      nativeQuery = true)
  Optional<String> findAwaited(String tariff);
}
