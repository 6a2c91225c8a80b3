package fr.livrestaka.persistence.orders;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OrderRemovalRows extends GenericRepository<OrderRow, String> {
  @Query(value = "SELECT id FROM invoices WHERE commandeId = :order LIMIT 1", nativeQuery = true)
  Optional<String> anInvoice(String order);

  @Query(
      value = "SELECT id FROM checkouts WHERE commandeId = :order AND status = 'OPEN' LIMIT 1",
      nativeQuery = true)
  Optional<String> anOpenCheckout(String order);

  /** Files that are attached to messages are kept. */
  @Query(
      value =
          """
          UPDATE files SET commandeId = NULL
          WHERE commandeId = :order
            AND EXISTS (SELECT 1 FROM message_attachments a WHERE a.fileId = files.id)
          """,
      nativeQuery = true)
  int detachAttached(String order);

  @Query(value = "SELECT url FROM files WHERE commandeId = :order", nativeQuery = true)
  List<String> fileUrls(String order);

  @Query(value = "DELETE FROM files WHERE commandeId = :order", nativeQuery = true)
  int deleteFiles(String order);

  void deleteById(String id);
}
