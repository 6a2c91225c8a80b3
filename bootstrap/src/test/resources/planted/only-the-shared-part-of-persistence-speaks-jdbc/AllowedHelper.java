package fr.livrestaka.persistence.shared;

import java.sql.Connection;
import java.sql.SQLException;

class AllowedHelper {
  boolean isOpen(Connection connection) throws SQLException {
    return !connection.isClosed();
  }
}
