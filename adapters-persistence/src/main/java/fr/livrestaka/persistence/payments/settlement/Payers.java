package fr.livrestaka.persistence.payments.settlement;

import fr.livrestaka.domain.payments.settlement.Payer;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.PostalAddress;
import fr.livrestaka.persistence.shared.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who paid, apart from the payments, so that a person can be forgotten and the money not. */
final class Payers {
  private static final String LINE_END = "\n";

  private final Statements statements;

  Payers(Statements statements) {
    this.statements = statements;
  }

  void keep(PaymentId id, Payer payer) {
    statements.update("DELETE FROM payment_payers WHERE paymentId = ?", id.value());
    Optional<PostalAddress> address = payer.address();
    statements.update(
        """
        INSERT INTO payment_payers (paymentId, name, business, email, phone, addressLines, postcode,
          city, region, country, vatNumber)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id.value(),
        payer.name().orElse(null),
        payer.business().orElse(null),
        payer.email().orElse(null),
        payer.phone().orElse(null),
        address.map(known -> String.join(LINE_END, known.lines())).orElse(null),
        address.flatMap(PostalAddress::postcode).orElse(null),
        address.flatMap(PostalAddress::city).orElse(null),
        address.flatMap(PostalAddress::region).orElse(null),
        address.map(PostalAddress::country).orElse(null),
        payer.vatNumber().orElse(null));
  }

  Optional<Payer> of(PaymentId id) {
    return statements
        .query("SELECT * FROM payment_payers WHERE paymentId = ?", Payers::payer, id.value())
        .stream()
        .findFirst();
  }

  private static Payer payer(ResultSet row) throws SQLException {
    return new Payer(
        text(row, "name"),
        text(row, "business"),
        text(row, "email"),
        text(row, "phone"),
        address(row),
        text(row, "vatNumber"));
  }

  private static Optional<PostalAddress> address(ResultSet row) throws SQLException {
    Optional<String> country = text(row, "country");
    if (country.isEmpty()) return Optional.empty();
    return Optional.of(
        new PostalAddress(
            lines(text(row, "addressLines").orElse("")),
            text(row, "postcode"),
            text(row, "city"),
            text(row, "region"),
            country.get()));
  }

  private static List<String> lines(String text) {
    return Arrays.stream(text.split(LINE_END)).filter(line -> !line.isEmpty()).toList();
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
