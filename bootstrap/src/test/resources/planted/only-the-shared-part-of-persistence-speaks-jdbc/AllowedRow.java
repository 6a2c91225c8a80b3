package fr.livrestaka.persistence.orders;

import java.sql.ResultSet;
import java.sql.SQLException;

class AllowedRow {
  static String title(ResultSet row) throws SQLException {
    return row.getString("titre");
  }
}
