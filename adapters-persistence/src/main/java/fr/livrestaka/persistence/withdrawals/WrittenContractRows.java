package fr.livrestaka.persistence.withdrawals;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WrittenContractRows extends CrudRepository<WrittenContractRow, String> {
  @Query(
      "UPDATE written_contracts SET pdfHash = :hash WHERE commandeId = :order AND pdfHash IS NULL")
  long keepPdfHash(String order, String hash);
}
