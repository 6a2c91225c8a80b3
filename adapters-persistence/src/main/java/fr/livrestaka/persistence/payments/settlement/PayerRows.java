package fr.livrestaka.persistence.payments.settlement;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

/** Who paid, apart from the payments, so that a person can be forgotten and the money not. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PayerRows extends CrudRepository<PayerRow, String> {}
