package fr.livrestaka.persistence.withdrawals;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WithdrawalRows extends CrudRepository<WithdrawalRow, String> {
  Optional<WithdrawalRow> findByCommandeId(String order);

  @Query("SELECT * FROM withdrawals ORDER BY declaredAt DESC, id DESC LIMIT :most")
  List<WithdrawalRow> newest(int most);
}
