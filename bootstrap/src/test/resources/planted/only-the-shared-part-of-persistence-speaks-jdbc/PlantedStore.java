package fr.livrestaka.persistence.orders;

import java.sql.Connection;
import java.sql.SQLException;

class PlantedStore {
  int count(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("SELECT COUNT(*) FROM commandes");
        var rows = statement.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
