package fr.livrestaka.persistence.migration;

import java.sql.Connection;
import java.sql.SQLException;

/** Where the migration gets its connections from. */
@FunctionalInterface
interface Connections {
  Connection open() throws SQLException;
}
